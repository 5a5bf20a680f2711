using Contested.GraphQL.EntityFrameworkCore.Paging;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>A hit of a page.</summary>
internal sealed class SearchPageRow(SearchHit hit, SearchCursor cursor) : IPageRow
{
    public SearchHit Hit => hit;

    public object Item => hit;

    public object?[] SortValues => [hit.Place.Tier, hit.Place.Rank];

    /// <summary>The cursor of the hit.</summary>
    public string Cursor => cursor.Cursor.Encode(SortValues);
}
