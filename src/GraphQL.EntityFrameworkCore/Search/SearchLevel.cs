using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Execution;
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

    protected override async Task<IReadOnlyList<Page>> ReadPagesAsync()
    {
        var hits = request.Words.Count == 0
            ? []
            : await index.FindAsync(batch.Context.GetRequiredService<DbContext>(), request, _range, batch.CancellationToken);
        var page = new Page(hits.Select(hit => new SearchPageRow(hit)), paging, cursor.Cursor);
        return [.. batch.Parents.Select(_ => page)];
    }

    protected override async Task<IReadOnlyList<int>> ReadCountsAsync()
    {
        var count = request.Words.Count == 0
            ? 0
            : await index.CountAsync(batch.Context.GetRequiredService<DbContext>(), request, batch.CancellationToken);
        return [.. batch.Parents.Select(_ => count)];
    }
}
