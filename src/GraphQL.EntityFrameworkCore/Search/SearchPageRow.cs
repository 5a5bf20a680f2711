using Contested.GraphQL.EntityFrameworkCore.Paging;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>A hit of a page.</summary>
internal sealed class SearchPageRow(SearchHit hit) : IPageRow
{
    public object Item => hit;

    public object?[] SortValues => [hit.Place.Tier, hit.Place.Rank];
}
