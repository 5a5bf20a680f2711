namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Where an event was.</summary>
/// <param name="Name">The name of the place.</param>
/// <param name="Coordinates">Its latitude and longitude; null where the row gives none.</param>
/// <param name="Precision">How precisely the dataset knows it, from 1 to 7; null where the row does not say.</param>
internal sealed record GedPlace(string Name, (double Latitude, double Longitude)? Coordinates, int? Precision)
{
    // What the dataset's codebook says of each precision, and the word that fits it.
    private static readonly (string Word, string Meaning)[] Precisions =
    [
        ("at", "the place itself"),
        ("near", "within about 25 km of the place"),
        ("in", "somewhere in the district"),
        ("in", "somewhere in the province"),
        ("around", "a line or an area for which a point stands"),
        ("in", "somewhere in the country"),
        ("around", "international waters or airspace"),
    ];

    /// <summary>The place in a sentence: "near Abu Kamal".</summary>
    public string Words => $"{(Precision is { } precision ? Precisions[precision - 1].Word : "at")} {Name}";

    /// <summary>How precise it is, where it is not the place itself.</summary>
    public string? Note => Precision is > 1 and { } precision
        ? $"The place has precision {precision} of 7: {Precisions[precision - 1].Meaning}."
        : null;

    /// <summary>Whether it is a precision.</summary>
    public static bool IsPrecision(int precision) => precision >= 1 && precision <= Precisions.Length;
}
