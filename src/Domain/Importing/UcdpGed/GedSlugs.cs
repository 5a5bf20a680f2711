using System.Security.Cryptography;
using System.Text;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>
/// Makes slugs that follow from what they stand for alone, so that the next version of the table, or a table of another country, gives the
/// same thing the same slug.
/// </summary>
internal static class GedSlugs
{
    /// <summary>The slug of the document, with which all others begin.</summary>
    public const string Document = "ucdp-ged";

    private const int MostOfAName = 60;
    private const int LengthOfDigest = 10;

    /// <summary>A slug with the prefix.</summary>
    public static string Of(string rest) => $"{Document}-{rest}";

    /// <summary>The slug of an actor: by its number, or else by its name.</summary>
    public static string OfActor(string name, string id = "") => Of(id.Length > 0 ? $"actor-{id}" : OfName(name));

    /// <summary>The slug of a place, of which others may have the name.</summary>
    public static string OfPlace(GedPlace place) =>
        Of(WithDigest(place.Name, FormattableString.Invariant($"{place.Name}\n{place.Coordinates?.Latitude}\n{place.Coordinates?.Longitude}")));

    /// <summary>The slug of a source.</summary>
    public static string OfSource(SourceArticle source) =>
        Of(WithDigest($"{source.Office ?? "source"} {source.Published}", $"{source.Office}\n{source.Published}\n{source.Headline}"));

    /// <summary>The locator of the row of an event.</summary>
    public static string LocatorOf(string id) => $"row {id}";

    private static string OfName(string name)
    {
        var key = OriginalSource.KeyOf(name);
        return key.Length <= MostOfAName && key.All(char.IsAscii) ? key : WithDigest(name, key);
    }

    private static string WithDigest(string name, string identity)
    {
        var letters = string.Concat(OriginalSource.KeyOf(name).Where(char.IsAscii));
        var stem = string.Join('-', letters[..Math.Min(letters.Length, MostOfAName)].Split('-', StringSplitOptions.RemoveEmptyEntries));
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..LengthOfDigest];
        return stem.Length > 0 ? $"{stem}-{digest}" : digest;
    }
}
