using Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>The connections of all parents at one place of a response, through LINQ; groups are those of the statements, which have an oracle of their own.</summary>
internal sealed class LinqLevel<TItem>(
    LinqSource<TItem> source,
    CollectionSource origin,
    SchemaModel schema,
    FieldBatch batch,
    Func<FieldBatch, ArgumentCount?, PageQuery<TItem>> query,
    Cursor? inMemory = null) : ConnectionLevel
    where TItem : class
{
    private readonly PageQuery<TItem> _query = query(batch, null);

    protected override async Task<IReadOnlyList<ItemPage>> ReadPagesAsync()
    {
        var lists = await source.LoadAsync(batch, _query.Shape);
        return [.. lists.Select((rows, index) => source.IsInMemory(batch.Parents[index]) ? PageInMemory([.. rows.Select(row => row.Item)]) : PageOf(rows))];
    }

    protected override Task<IReadOnlyList<int>> ReadCountsAsync() => source.CountAsync(batch, _query.Count);

    protected override async Task<IReadOnlyList<int>> ReadCountsAsync(ArgumentCount count) =>
        batch.Arguments.GetValueOrDefault(count.Filter.Argument) is null ? new int[batch.Parents.Count] : await source.CountAsync(batch, query(batch, count).Count);

    protected override Task<IReadOnlyList<IReadOnlyList<object>>> ReadGroupsAsync(FieldBatch field, bool isKeyed) =>
        new ItemLevel(origin, batch, schema, new EntityFactories(schema)).LoadGroupsAsync(field, isKeyed);

    private ItemPage PageInMemory(IReadOnlyList<TItem> items)
    {
        var page = PagingArguments.Read(batch, schema.Options);
        var cursor = inMemory ?? MemoryQuery.CursorOf(origin.Coordinate);
        var (after, before) = (NumberAt(page.After, 0), NumberAt(page.Before, int.MaxValue));
        var between = items.Select((item, index) => (Item: item, Number: index + 1)).Where(item => item.Number > after && item.Number < before).ToList();
        var shown = page.IsBackward ? between.TakeLast(page.Size) : between.Take(page.Size);
        var hasMore = between.Count > page.Size;
        return new ItemPage(
            [.. shown.Select(item => new ItemEdge(item.Item, cursor.Encode([item.Number])))],
            page.IsBackward ? page.Before is not null : hasMore,
            page.IsBackward ? hasMore : page.After is not null);

        int NumberAt(string? text, int otherwise) => text is null ? otherwise : (int)cursor.Decode(text, "after")[0]!;
    }

    private ItemPage PageOf(IReadOnlyList<PageRow<TItem>> rows)
    {
        var page = _query.Paging!;
        var edges = rows.Take(page.Size).Select(row => new ItemEdge(row.Item, _query.Cursor.Encode([.. row.SortValues.Select(LinqResolvers.Plain)]))).ToList();
        var hasMore = rows.Count > page.Size;
        if (page.IsBackward)
        {
            edges.Reverse();
        }

        return new ItemPage(edges, page.IsBackward ? page.Before is not null : hasMore, page.IsBackward ? hasMore : page.After is not null);
    }
}

/// <summary>The arguments of a connection.</summary>
internal sealed record PagingArguments(int Size, bool IsBackward, string? After, string? Before)
{
    public static PagingArguments Read(FieldBatch batch, EntitySchemaOptions options)
    {
        var (first, last) = (batch.Argument<int?>("first"), batch.Argument<int?>("last"));
        return new PagingArguments(first ?? last ?? options.DefaultPageSize, last is not null, batch.Argument<string>("after"), batch.Argument<string>("before"));
    }
}
