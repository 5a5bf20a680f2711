using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>The hits of one search, which every parent at its place shares.</summary>
internal sealed class SearchLevel(SearchIndex index, FieldBatch batch, SearchRequest request, PagingArguments paging, SearchCursor cursor)
    : ConnectionLevel
{
    // Decoded at once, so that a bad cursor is an error of the field itself.
    private readonly SearchHitRange _range = new(
        paging.Size + 1,
        paging.IsBackward,
        paging.After is { } after ? cursor.PlaceOf(after, "after") : null,
        paging.Before is { } before ? cursor.PlaceOf(before, "before") : null);

    private SearchReading Reading => new(index, batch.Context.GetRequiredService<DbContext>().Database.ProviderName);

    protected override async Task<IReadOnlyList<Page>> ReadPagesAsync()
    {
        var rows = await Reading.Find(request, _range).ReadAsync(batch.Context);
        var page = new Page(rows.Values<SearchPageRow>(0), paging, cursor.Cursor);
        return [.. batch.Parents.Select(_ => page)];
    }

    protected override async Task<IReadOnlyList<int>> ReadCountsAsync()
    {
        var rows = await Reading.Count(request).ReadAsync(batch.Context);
        var count = (int)rows.OrMissing[0, 0].Number;
        return [.. batch.Parents.Select(_ => count)];
    }
}
