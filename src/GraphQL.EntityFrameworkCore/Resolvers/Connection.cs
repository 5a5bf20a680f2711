namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>The connection of one parent: loaded together with those of all parents at its place, and only as far as it is selected.</summary>
internal sealed class Connection(ConnectionLevel level, int index)
{
    public async ValueTask<ItemPage> GetPageAsync() => (await level.LoadPagesAsync())[index];

    public async ValueTask<int> GetTotalCountAsync() => (await level.LoadCountsAsync())[index];

    public async ValueTask<IReadOnlyList<object>> GetGroupsAsync(FieldBatch field, bool isKeyed) => (await level.LoadGroupsAsync(field, isKeyed))[index];

    public async ValueTask<int> GetWithoutValueAsync(ConnectionArgumentDescriptor argument) => (await level.LoadWithoutValueAsync(argument))[index];
}

/// <summary>A page of items, in the order of the response.</summary>
internal sealed record ItemPage(IReadOnlyList<ItemEdge> Edges, bool HasNextPage, bool HasPreviousPage)
{
    /// <summary>Makes the page of the rows that have been read for it.</summary>
    /// <param name="rows">All rows; of more than its page size, the last one only tells that there are more.</param>
    /// <param name="range">The rows of the page.</param>
    /// <param name="page">Which page they are.</param>
    /// <param name="edgeOf">Makes the item of a row.</param>
    public static ItemPage Of(RowBuffer rows, RowRange range, Page page, Func<int, ItemEdge> edgeOf)
    {
        var shown = Math.Min(range.Length, rows.PageSize!.Value);
        var edges = Enumerable.Range(range.Start, shown).Select(edgeOf).ToList();
        if (page.IsBackward)
        {
            edges.Reverse();
        }

        return new ItemPage(
            edges,
            page.IsBackward ? page.Before is not null : range.Length > shown,
            page.IsBackward ? range.Length > shown : page.After is not null);
    }
}

/// <summary>An item of a page with its cursor.</summary>
internal sealed record ItemEdge(object Item, string Cursor);

/// <summary>The connections of all parents at one place of a response. What is loaded once is kept.</summary>
internal abstract class ConnectionLevel
{
    private readonly Dictionary<object, Task> _loaded = [];

    /// <summary>Gives the page of each parent.</summary>
    public Task<IReadOnlyList<ItemPage>> LoadPagesAsync() => Once(nameof(ReadPagesAsync), ReadPagesAsync);

    /// <summary>Gives the number of items of each parent, on whatever page.</summary>
    public Task<IReadOnlyList<int>> LoadCountsAsync() => Once(nameof(ReadCountsAsync), ReadCountsAsync);

    /// <summary>Gives the number of each parent's items that an argument leaves out only because they have no value: 0 where it is not given.</summary>
    public Task<IReadOnlyList<int>> LoadWithoutValueAsync(ConnectionArgumentDescriptor argument) => Once(argument, () => ReadWithoutValueAsync(argument));

    /// <summary>Gives the groups of each parent's items.</summary>
    /// <param name="field">The field with the groups, whose arguments and selection say which they are.</param>
    /// <param name="isKeyed">Whether there are keys to group by; otherwise all items of a parent are one group.</param>
    public Task<IReadOnlyList<IReadOnlyList<object>>> LoadGroupsAsync(FieldBatch field, bool isKeyed) => Once(field, () => ReadGroupsAsync(field, isKeyed));

    protected abstract Task<IReadOnlyList<ItemPage>> ReadPagesAsync();

    protected abstract Task<IReadOnlyList<int>> ReadCountsAsync();

    protected virtual Task<IReadOnlyList<int>> ReadWithoutValueAsync(ConnectionArgumentDescriptor argument) =>
        throw new NotSupportedException($"The items are not counted by \"{argument.Name}\".");

    protected virtual Task<IReadOnlyList<IReadOnlyList<object>>> ReadGroupsAsync(FieldBatch field, bool isKeyed) =>
        throw new NotSupportedException("The items are not grouped.");

    private Task<T> Once<T>(object key, Func<Task<T>> load)
    {
        if (!_loaded.TryGetValue(key, out var loaded))
        {
            _loaded[key] = loaded = load();
        }

        return (Task<T>)loaded;
    }
}
