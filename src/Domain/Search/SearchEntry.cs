namespace Contested.Domain.Search;

/// <summary>One text by which something can be found: a name, an alias, a title, a statement or a quote.</summary>
/// <remarks>
/// Both databases index <see cref="Words"/>, and nothing else of the text, in their full-text indexes; what a word is, is decided
/// by <see cref="SearchText"/> alone, so that both find the same.
/// </remarks>
public sealed class SearchEntry
{
    /// <summary>The length up to which a name can be found by all of it; longer ones are found by their words only.</summary>
    public const int MaxNameKeyLength = 200;

    /// <summary>The place of the entry in the ranking, which follows from what it says; the key in the database.</summary>
    public long Id { get; init; }

    /// <summary>What sort of thing has the text.</summary>
    public SearchItemType ItemType { get; init; }

    /// <summary>The key of the thing among those of its sort.</summary>
    public int ItemId { get; init; }

    /// <summary>What sort of text it is.</summary>
    public SearchField Field { get; init; }

    /// <summary>The text as it is shown.</summary>
    public required string Text { get; init; }

    /// <summary>What is indexed: <c>#</c> with the sort of thing, then the words of the text, each once, separated by spaces.</summary>
    public required string Words { get; init; }

    /// <summary>All words of a name or alias in their order, separated by spaces; null for other texts and very long names.</summary>
    public string? NameKey { get; init; }
}
