using System.Buffers;
using System.Text;

namespace Contested.Domain.Search;

/// <summary>Takes texts apart into words, in the same way for what is searched and for what is searched for.</summary>
/// <remarks>
/// A word is a run of letters and digits without regard to case, accents and other marks. Hyphens and dashes part words; apostrophes
/// and full stops inside a word, and commas between digits, are passed over. What is indexed has more: what apostrophes or commas join,
/// in parts, and what hyphens or dashes join, as a whole, unless they stand between two numbers. So al-Qa'im is found by "al qaim",
/// "qa im" and "alqaim", and 1,200 by "1200" and "1 200".
/// </remarks>
public static class SearchText
{
    /// <summary>How many UTF-16 code units of a word are compared.</summary>
    public const int MaxWordLength = 64;

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-‐‑");

    // Between two numbers they stand for a range, which is not a number of its own.
    private static readonly SearchValues<char> Dashes = SearchValues.Create("‒–—―−");

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘ʼʻʿʾ`´.");

    /// <summary>Gives the words of a text in order; the text is read no further than they are asked for.</summary>
    public static IEnumerable<SearchWord> WordsOf(string text) => CompoundsOf(text).SelectMany(compound => compound).Select(Join);

    /// <summary>Gives the words of a text, their parts, and compounds as a whole; a whole comes behind its parts.</summary>
    public static IReadOnlyList<SearchWord> IndexedWordsOf(string text) => [.. CompoundsOf(text).SelectMany(Expand)];

    /// <summary>Gives all words of a text in order, separated by spaces: what two spellings of one name have in common.</summary>
    public static string KeyOf(string text) => string.Join(' ', WordsOf(text).Select(word => word.Text));

    private static IEnumerable<SearchWord> Expand(List<List<SearchWord>> compound)
    {
        var words = compound.SelectMany(parts => parts.Count == 1 ? parts : parts.Append(Join(parts)));
        return compound.Count == 1 ? words : words.Append(Join([.. compound.SelectMany(parts => parts)]));
    }

    private static SearchWord Join(List<SearchWord> parts)
    {
        var joined = parts.Count == 1 ? parts[0].Text : string.Concat(parts.Select(part => part.Text));
        return new SearchWord(Shorten(joined), parts[0].Start, parts[^1].End);
    }

    /// <summary>Gives the words that hyphens or dashes join together, each as the parts that apostrophes or commas join.</summary>
    private static IEnumerable<List<List<SearchWord>>> CompoundsOf(string text)
    {
        var compound = new List<List<SearchWord>>();
        var part = new StringBuilder();
        var (start, end) = (0, 0);
        var isJoined = false;
        for (var index = 0; index < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            var isHyphen = Hyphens.Contains(text[index]) || (Dashes.Contains(text[index]) && !IsBetweenDigits(text, index));
            var isJoint = isHyphen || Apostrophes.Contains(text[index]) || (text[index] == ',' && IsBetweenDigits(text, index));
            if (!isJoint && LetterFolding.IsWordPart(rune))
            {
                start = part.Length == 0 ? index : start;
                LetterFolding.AppendFolded(part, rune);
                end = index + length;
            }
            else if (isJoint || !LetterFolding.IsIgnored(rune))
            {
                var goesOn = isJoint && part.Length > 0;
                Close();
                isJoined = goesOn && !isHyphen;
                if (!goesOn && compound.Count > 0)
                {
                    yield return compound;
                    compound = [];
                }
            }
            else if (part.Length > 0)
            {
                end = index + length;
            }

            index += length;
        }

        Close();
        if (compound.Count > 0)
        {
            yield return compound;
        }

        void Close()
        {
            if (part.Length > 0)
            {
                var closed = new SearchWord(Shorten(part.ToString()), start, end);
                if (isJoined)
                {
                    compound[^1].Add(closed);
                }
                else
                {
                    compound.Add([closed]);
                }

                part.Clear();
            }
        }
    }

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]);

    private static string Shorten(string word) => word.Length <= MaxWordLength
        ? word
        : word[..(char.IsHighSurrogate(word[MaxWordLength - 1]) ? MaxWordLength - 1 : MaxWordLength)];
}
