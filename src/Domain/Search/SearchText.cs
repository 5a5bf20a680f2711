using System.Buffers;
using System.Text;

namespace Contested.Domain.Search;

/// <summary>Takes texts apart into words, in the same way for what is searched and for what is searched for.</summary>
/// <remarks>
/// A word is a run of letters and digits without regard to case, accents and other marks. Hyphens, apostrophes and full stops
/// inside a run part it, and what is indexed has the parts both apart and together: al-Bukamal is found by "al bukamal" and by
/// "albukamal", al-Qa'im by "qaim".
/// </remarks>
public static class SearchText
{
    /// <summary>How many UTF-16 code units of a word are compared.</summary>
    public const int MaxWordLength = 64;

    private static readonly SearchValues<char> Joints = SearchValues.Create("-‐‑'’‘ʼʻʿʾ`´.");

    /// <summary>Gives the words of a text in order, compounds in parts.</summary>
    public static IReadOnlyList<SearchWord> WordsOf(string text) => [.. RunsOf(text).SelectMany(run => run)];

    /// <summary>Gives the words of a text, compounds both in parts and as a whole.</summary>
    public static IReadOnlyList<SearchWord> IndexedWordsOf(string text) => [.. RunsOf(text).SelectMany(WithCompound)];

    /// <summary>Gives all words of a text in order, separated by spaces: what two spellings of one name have in common.</summary>
    public static string KeyOf(string text) => string.Join(' ', WordsOf(text).Select(word => word.Text));

    private static IEnumerable<SearchWord> WithCompound(List<SearchWord> run) => run.Count == 1
        ? run
        : run.Append(new SearchWord(Shorten(string.Concat(run.Select(word => word.Text))), run[0].Start, run[^1].End));

    private static IEnumerable<List<SearchWord>> RunsOf(string text)
    {
        var run = new List<SearchWord>();
        var word = new StringBuilder();
        var (start, end) = (0, 0);
        for (var index = 0; index < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            var isJoint = length == 1 && Joints.Contains(text[index]);
            if (!isJoint && LetterFolding.IsWordPart(rune))
            {
                start = word.Length == 0 ? index : start;
                LetterFolding.AppendFolded(word, rune);
                end = index + length;
            }
            else if (isJoint || !LetterFolding.IsIgnored(rune))
            {
                var isParted = isJoint && word.Length > 0;
                Close();
                if (!isParted && run.Count > 0)
                {
                    yield return run;
                    run = [];
                }
            }
            else if (word.Length > 0)
            {
                end = index + length;
            }

            index += length;
        }

        Close();
        if (run.Count > 0)
        {
            yield return run;
        }

        void Close()
        {
            if (word.Length > 0)
            {
                run.Add(new SearchWord(Shorten(word.ToString()), start, end));
                word.Clear();
            }
        }
    }

    private static string Shorten(string word) => word.Length <= MaxWordLength
        ? word
        : word[..(char.IsHighSurrogate(word[MaxWordLength - 1]) ? MaxWordLength - 1 : MaxWordLength)];
}
