using System.Text.RegularExpressions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Finds the words of texts that whoever wrote them has chosen: all but names and numbers.</summary>
/// <param name="names">The names.</param>
/// <param name="others">What knows further names; null for none.</param>
internal sealed partial class ChosenWords(IEnumerable<Located<string>> names, ChosenWords? others = null)
{
    // By their first word, the longest first. Case counts: "US" is a name, "us" is none.
    private readonly ILookup<string, List<Word>> _names = names
        .Select(name => All(name.Value)).Where(name => name.Count > 0)
        .OrderByDescending(name => name.Count)
        .ToLookup(name => name[0].Text);

    /// <summary>A word and where it stands in its text.</summary>
    /// <param name="Text">The word.</param>
    /// <param name="Start">The place of its first character.</param>
    /// <param name="End">The place after its last character.</param>
    public readonly record struct Word(string Text, int Start, int End);

    /// <summary>The chosen words of a text.</summary>
    public List<Word> In(string text)
    {
        var all = All(text);
        var chosen = new List<Word>();
        for (var index = 0; index < all.Count;)
        {
            if (NameAt(all, index) is { } name)
            {
                index += name.Count;
                continue;
            }

            if (!char.IsAsciiDigit(all[index].Text[0]))
            {
                chosen.Add(all[index]);
            }

            index++;
        }

        return chosen;
    }

    private List<Word>? NameAt(List<Word> text, int index) =>
        _names[text[index].Text].FirstOrDefault(name => IsAt(text, index, name)) ?? others?.NameAt(text, index);

    private static bool IsAt(List<Word> text, int index, List<Word> name) =>
        index + name.Count <= text.Count
        && name.Select(word => word.Text).SequenceEqual(text.Skip(index).Take(name.Count).Select(word => word.Text));

    private static List<Word> All(string text) =>
        [.. WordPattern().Matches(text).Select(match => new Word(match.Value, match.Index, match.Index + match.Length))];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+([.,'’-][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex WordPattern();
}
