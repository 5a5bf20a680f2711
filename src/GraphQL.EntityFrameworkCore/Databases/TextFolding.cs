using System.Buffers;
using System.Text;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>Makes texts comparable regardless of case, with the same result in C#, on SQLite and on PostgreSQL.</summary>
/// <remarks>
/// SQLite folds only ASCII by itself, so sessions give it this function under the name <c>lower</c>. PostgreSQL folds by the Unicode
/// collation. That writes a final sigma and a dotted I in two ways each; these are made one. And which letters have a case depends on
/// the version of ICU that PostgreSQL is built with, and on that of .NET: those of the last years are folded by a list of our own first.
/// </remarks>
public static class TextFolding
{
    /// <summary>The capitals that Unicode has had since version 14, of 2021, up to version 17, and how far away their small letters are.</summary>
    private static readonly (int First, int Last, int Distance)[] NewCapitals =
    [
        (0x1C89, 0x1C89, 1),
        (0x2C2F, 0x2C2F, 0x30),
        (0xA7C0, 0xA7C0, 1),
        (0xA7CB, 0xA7CB, 0x0264 - 0xA7CB),
        (0xA7CC, 0xA7CC, 1),
        (0xA7CE, 0xA7CE, 1),
        (0xA7D0, 0xA7D0, 1),
        (0xA7D2, 0xA7D2, 1),
        (0xA7D4, 0xA7D4, 1),
        (0xA7D6, 0xA7D6, 1),
        (0xA7D8, 0xA7D8, 1),
        (0xA7DA, 0xA7DA, 1),
        (0xA7DC, 0xA7DC, 0x019B - 0xA7DC),
        (0x10570, 0x1057A, 0x27),
        (0x1057C, 0x1058A, 0x27),
        (0x1058C, 0x10592, 0x27),
        (0x10594, 0x10595, 0x27),
        (0x10D50, 0x10D65, 0x20),
        (0x16EA0, 0x16EB8, 0x1B),
    ];

    private static readonly Dictionary<Rune, Rune> NewLetters = NewCapitals
        .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1).Select(value => (new Rune(value), new Rune(value + range.Distance))))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly SearchValues<char> NewLetterStarts = SearchValues.Create([.. NewLetters.Keys.Select(letter => letter.ToString()[0]).Distinct()]);

    /// <summary>What is replaced after the letters have been folded.</summary>
    internal static IReadOnlyList<(string From, string To)> Replacements { get; } = [("ς", "σ"), ("i\u0307", "i")];

    /// <summary>The letters that are folded by our own list, and in the same order what they are folded to.</summary>
    internal static (string From, string To) OwnLetters { get; } = (string.Concat(NewLetters.Keys), string.Concat(NewLetters.Values));

    /// <summary>A regular expression that finds any of <see cref="OwnLetters"/>.</summary>
    internal static string OwnLetterPattern { get; } = $"[{string.Concat(NewCapitals.Select(range => $"{new Rune(range.First)}-{new Rune(range.Last)}"))}]";

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text) => Replacements.Aggregate(
        FoldOwnLetters(text).Replace("İ", "i\u0307", StringComparison.Ordinal).ToLowerInvariant(),
        (folded, pair) => folded.Replace(pair.From, pair.To, StringComparison.Ordinal));

    private static string FoldOwnLetters(string text) => text.AsSpan().ContainsAny(NewLetterStarts)
        ? OwnLettersIn(text).Aggregate(text, (folded, letter) => folded.Replace(letter.ToString(), NewLetters[letter].ToString(), StringComparison.Ordinal))
        : text;

    private static List<Rune> OwnLettersIn(string text) => [.. text.EnumerateRunes().Where(NewLetters.ContainsKey).Distinct()];
}
