using System.Globalization;
using System.Reflection;
using System.Text;

namespace Contested.Domain.Search;

/// <summary>Folds letters and digits to what they are compared as: é to e, ﻼ to لا, ٤ to 4, ß to ss.</summary>
/// <remarks>
/// The table comes with the program, so that an index made on one machine fits queries on another: what .NET decomposes depends
/// on a library of the machine, and with invariant globalization it decomposes nothing.
/// </remarks>
internal static class LetterFolding
{
    private const char Comment = '#';
    private const int Tatweel = 0x0640;

    private static readonly Dictionary<Rune, string> Folded = Read();

    /// <summary>Tells whether a character is a letter, a digit or a part of one.</summary>
    public static bool IsWordPart(Rune rune) => rune.Value != Tatweel && Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.SpacingCombiningMark => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        _ => false,
    };

    /// <summary>Tells whether a character is passed over inside a word: marks such as accents and harakat, tatweel, and what is invisible.</summary>
    public static bool IsIgnored(Rune rune) => rune.Value == Tatweel || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => true,
        _ => false,
    };

    /// <summary>Appends what a letter or digit is compared as.</summary>
    public static void AppendFolded(StringBuilder word, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (!lower.IsAscii && Folded.TryGetValue(lower, out var folded))
        {
            word.Append(folded);
        }
        else
        {
            word.Append(lower.ToString());
        }
    }

    private static Dictionary<Rune, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Contested.Domain.Search.foldings.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<Rune, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != Comment)
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                foreach (var rune in line[(space + 1)..].EnumerateRunes())
                {
                    table.Add(rune, line[..space]);
                }
            }
        }

        return table;
    }
}
