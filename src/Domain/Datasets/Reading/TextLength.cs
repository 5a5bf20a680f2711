using System.Globalization;

namespace Contested.Domain.Datasets.Reading;

/// <summary>How long texts may be, in characters.</summary>
/// <remarks>PostgreSQL indexes no text of more than about 2,700 bytes, and a character takes up to four.</remarks>
internal static class TextLength
{
    /// <summary>Of a slug, and of the own part of a claim's slug.</summary>
    public const int OfSlug = 100;

    /// <summary>Of a name, a title and whatever else is not named below.</summary>
    public const int OfName = 500;

    /// <summary>Of an address of the web.</summary>
    public const int OfAddress = 2000;

    /// <summary>Of the texts under the keys of <see cref="ProseKeys"/>.</summary>
    public const int OfProse = 10_000;

    /// <summary>The keys of the texts of one or several sentences.</summary>
    public static IReadOnlySet<string> ProseKeys { get; } =
        new HashSet<string> { "statement", "quote", "note", "summary", "description", "attribution", "because" };

    /// <summary>The greatest length of the text under a key, other than a slug or an address.</summary>
    public static int Of(string key) => ProseKeys.Contains(key) ? OfProse : OfName;

    /// <summary>Whether a text is longer than allowed.</summary>
    public static bool IsOver(int most, string text) => text.Length > most && (text.Length > 2 * most || In(text) > most);

    /// <summary>What is wrong with a text that is longer than allowed.</summary>
    public static string MessageOn(string key, string text, int most) => string.Create(
        CultureInfo.InvariantCulture, $"\"{key}\" has {In(text):N0} characters, but at most {most:N0} are allowed. Shorten it.");

    // What takes two units of UTF-16 is one character.
    private static int In(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
