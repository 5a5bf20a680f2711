namespace Contested.Domain.Search;

/// <summary>Something that was found, by the best of its texts.</summary>
/// <param name="Entry">The text.</param>
/// <param name="IsExact">Whether the whole text of the query is the name or alias.</param>
public sealed record SearchMatch(SearchEntry Entry, bool IsExact)
{
    /// <summary>Its place among all matches.</summary>
    public SearchPlace Place => new(IsExact, Entry.Id);

    /// <summary>How good it is, from 100 for an exact name down to 30 for a quote.</summary>
    public int Score => (Entry.Field, IsExact) switch
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
