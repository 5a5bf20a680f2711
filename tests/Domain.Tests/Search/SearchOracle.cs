using Contested.Domain.Search;

namespace Contested.Domain.Tests.Search;

/// <summary>Says what a search has to find, by looking at every entry.</summary>
internal static class SearchOracle
{
    public static IReadOnlyList<SearchMatch> Find(IEnumerable<SearchEntry> entries, SearchQuery query) =>
    [
        .. entries
            .Where(entry => query.ItemTypes.Count == 0 || query.ItemTypes.Contains(entry.ItemType))
            .Where(entry => Matches(entry, query))
            .Select(entry => new SearchMatch(
                new SearchPosition(entry.NameKey == query.NameKey, entry.Id), entry.ItemType, entry.ItemId, entry.Field, entry.Text))
            .OrderBy(match => match.Position.IsExact ? 0 : 1)
            .ThenBy(match => match.Position.EntryId)
            .DistinctBy(match => (match.ItemType, match.ItemId)),
    ];

    private static bool Matches(SearchEntry entry, SearchQuery query)
    {
        var words = entry.Words.Split(' ').Skip(1).ToHashSet();
        return query.Words.SkipLast(1).All(words.Contains) && words.Any(word => word.StartsWith(query.Words[^1], StringComparison.Ordinal));
    }
}
