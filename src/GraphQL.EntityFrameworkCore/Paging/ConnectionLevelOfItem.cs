using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>The connections of all parents at one place of a response.</summary>
internal sealed class ConnectionLevel<TItem>(
    ItemSource<TItem> source,
    FieldBatch batch,
    PageQuery<TItem> query,
    Func<ConnectionArgumentDescriptor, PageQuery<TItem>> withoutValue,
    PagingArguments paging,
    GroupReader groupReader) : ConnectionLevel
    where TItem : class
{
    protected override async Task<IReadOnlyList<Page>> ReadPagesAsync()
    {
        var rows = await source.LoadAsync(batch, query.Shape);
        return [.. rows.Select(row => new Page(row, paging, query.Cursor))];
    }

    protected override Task<IReadOnlyList<int>> ReadCountsAsync() => source.CountAsync(batch, query.Count);

    protected override async Task<IReadOnlyList<IReadOnlyList<object>>> ReadGroupsAsync(FieldBatch field, GroupArguments? groups) =>
        await groupReader.ReadAsync(field, groups);

    protected override async Task<IReadOnlyList<int>> ReadWithoutValueAsync(ConnectionArgumentDescriptor argument) =>
        batch.Arguments.GetValueOrDefault(argument.Name) is null
            ? new int[batch.Parents.Count]
            : await source.CountAsync(batch, withoutValue(argument).Count);
}
