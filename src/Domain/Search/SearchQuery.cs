namespace Contested.Domain.Search;

/// <summary>What is searched for.</summary>
/// <param name="Words">The words of a text, as <see cref="SearchText"/> gives them. All must be in an entry; the last may be the beginning of a word.</param>
/// <param name="ItemTypes">The sorts of things that are searched for; empty for all.</param>
public sealed record SearchQuery(IReadOnlyList<string> Words, IReadOnlyList<SearchItemType> ItemTypes)
{
    /// <summary>What a name is compared with that is equal to the whole text.</summary>
    public string NameKey => string.Join(' ', Words);

    /// <summary>The words that must be in an entry as they are: all but the last.</summary>
    public IEnumerable<string> WholeWords => Words.Take(Words.Count - 1).Distinct();

    /// <summary>The last word, of which the beginning is enough.</summary>
    public string Prefix => Words[^1];

    /// <summary>Makes the query of a text.</summary>
    public static SearchQuery Of(string text, params IReadOnlyList<SearchItemType> itemTypes) =>
        new([.. SearchText.WordsOf(text).Select(word => word.Text)], itemTypes);
}
