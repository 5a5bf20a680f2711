namespace Contested.Domain.Search;

/// <summary>The part of a text that shows why it was found.</summary>
/// <param name="Text">The text, or a part of it with an ellipsis at each end that is cut off.</param>
/// <param name="Highlights">The words that were searched for, in order, without overlaps.</param>
public sealed record Snippet(string Text, IReadOnlyList<SnippetHighlight> Highlights)
{
    /// <summary>How many UTF-16 code units of a text are shown, without the ellipses.</summary>
    public const int MaxLength = 160;

    private const int Lead = 40;
    private const string Ellipsis = "…";

    /// <summary>Gives the snippet of a text that matches a query.</summary>
    public static Snippet Of(string text, SearchQuery query)
    {
        var words = SearchText.IndexedWordsOf(text);
        var found = FindIn(words, query);
        var (start, end) = text.Length <= MaxLength ? (0, text.Length) : Cut(text, words, found.Count == 0 ? 0 : found[0].Start);
        var before = start > 0 ? Ellipsis : "";
        return new Snippet(
            before + text[start..end] + (end < text.Length ? Ellipsis : ""),
            [.. Clip(found, start, end).Select(range => new SnippetHighlight(range.Start - start + before.Length, range.End - range.Start))]);
    }

    // A compound comes behind its parts; it is meant only where none of them is.
    private static List<SearchWord> FindIn(IReadOnlyList<SearchWord> words, SearchQuery query)
    {
        var whole = query.WholeWords.ToHashSet();
        var found = new List<SearchWord>();
        foreach (var word in words)
        {
            var isMatch = whole.Contains(word.Text) || word.Text.StartsWith(query.Prefix, StringComparison.Ordinal);
            if (isMatch && (found.Count == 0 || found[^1].Start < word.Start))
            {
                found.Add(word);
            }
        }

        return found;
    }

    private static (int Start, int End) Cut(string text, IReadOnlyList<SearchWord> words, int match)
    {
        var start = match <= MaxLength / 2 ? 0 : words.Where(word => word.Start >= match - Lead).Min(word => word.Start);
        var limit = start + MaxLength;
        if (limit >= text.Length)
        {
            return (start, text.Length);
        }

        var end = words.Where(word => word.Start >= start && word.End <= limit).Select(word => word.End).DefaultIfEmpty(0).Max();
        return (start, end > start ? end : char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit);
    }

    private static IEnumerable<(int Start, int End)> Clip(List<SearchWord> found, int start, int end) => found
        .Where(word => word.Start >= start && word.Start < end)
        .Select(word => (word.Start, Math.Min(word.End, end)));
}
