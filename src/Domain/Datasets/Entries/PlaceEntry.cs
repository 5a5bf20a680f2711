using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>places.yaml</c>.</summary>
internal sealed record PlaceEntry(
    Located<string> Slug,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<double>? Latitude,
    Located<double>? Longitude,
    IReadOnlyList<IdentifierEntry> Identifiers)
{
    /// <summary>Reads the entry.</summary>
    public static PlaceEntry Read(MappingReader reader)
    {
        var entry = new PlaceEntry(
            reader.Slug("slug"),
            reader.Text("name"),
            reader.Texts("aliases"),
            reader.OptionalDecimal("latitude"),
            reader.OptionalDecimal("longitude"),
            IdentifierEntry.ReadAll(reader));
        reader.ReportUnknownKeys();
        return entry;
    }
}
