namespace Contested.Domain.Search;

/// <summary>Something that was found, by the best of its texts.</summary>
/// <param name="Position">Its position among all matches.</param>
/// <param name="ItemType">What sort of thing it is.</param>
/// <param name="ItemId">The key of the thing among those of its sort.</param>
/// <param name="Field">What sort of text it was found by.</param>
/// <param name="Text">The text.</param>
public sealed record SearchMatch(SearchPosition Position, SearchItemType ItemType, int ItemId, SearchField Field, string Text)
{
    /// <summary>How good it is, from 100 for an exact name down to 30 for a quote.</summary>
    public int Score => (Field, Position.IsExact) switch
    {
        (SearchField.Name, true) => 100,
        (SearchField.Alias, true) => 90,
        (SearchField.Name, _) => 70,
        (SearchField.Alias, _) => 60,
        (SearchField.Title, _) => 50,
        (SearchField.Statement, _) => 40,
        _ => 30,
    };
}
