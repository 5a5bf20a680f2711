using System.Text.RegularExpressions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Splits texts into words, of which each name is one.</summary>
/// <param name="names">The names.</param>
internal sealed partial class WordSplitter(IEnumerable<Located<string>> names)
{
    // By their first word, the longest first.
    private readonly ILookup<string, List<Word>> _names = names
        .Select(name => Plain(name.Value)).Where(name => name.Count > 1)
        .OrderByDescending(name => name.Count)
        .ToLookup(name => name[0].Folded);

    /// <summary>A word and where it stands in its text.</summary>
    /// <param name="Folded">The word in lower case.</param>
    /// <param name="Start">The place of its first character.</param>
    /// <param name="End">The place after its last character.</param>
    public readonly record struct Word(string Folded, int Start, int End);

    /// <summary>The words of a text.</summary>
    public List<Word> Split(string text)
    {
        var plain = Plain(text);
        var words = new List<Word>();
        for (var index = 0; index < plain.Count;)
        {
            var name = _names[plain[index].Folded].FirstOrDefault(name => IsAt(plain, index, name));
            var count = name?.Count ?? 1;
            var part = plain.GetRange(index, count);
            words.Add(new Word(string.Join('_', part.Select(word => word.Folded)), part[0].Start, part[^1].End));
            index += count;
        }

        return words;
    }

    private static bool IsAt(List<Word> text, int index, List<Word> name) =>
        index + name.Count <= text.Count && name.Select(word => word.Folded).SequenceEqual(text.Skip(index).Take(name.Count).Select(word => word.Folded));

    private static List<Word> Plain(string text) =>
        [.. WordPattern().Matches(text).Select(match => new Word(match.Value.ToLowerInvariant(), match.Index, match.Index + match.Length))];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+([.,'’-][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex WordPattern();
}
