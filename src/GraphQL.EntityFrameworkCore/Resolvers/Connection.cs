namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>The connection of one parent: loaded together with those of all parents at its place, and only as far as it is selected.</summary>
internal sealed class Connection(ConnectionLevel level, int index)
{
    public async ValueTask<ItemPage> GetPageAsync() => (await level.LoadPagesAsync())[index];

    public async ValueTask<int> GetTotalCountAsync() => (await level.LoadCountsAsync())[index];

    public async ValueTask<IReadOnlyList<object>> GetGroupsAsync(FieldBatch field, bool isKeyed) => (await level.LoadGroupsAsync(field, isKeyed))[index];

    public async ValueTask<int> GetCountAsync(ArgumentCount count) => (await level.LoadCountsAsync(count))[index];
}

/// <summary>A page of items, in the order of the response.</summary>
internal sealed record ItemPage(IReadOnlyList<ItemEdge> Edges, bool HasNextPage, bool HasPreviousPage)
{
    /// <summary>Makes the page of the rows that have been read for it.</summary>
    /// <param name="range">The rows; of more than the page has, the last one only tells that there are more.</param>
    /// <param name="size">How many the page has at most.</param>
    /// <param name="page">Which page they are.</param>
    /// <param name="edgeOf">Makes the item of a row.</param>
    public static ItemPage Of(RowRange range, int size, Page page, Func<int, ItemEdge> edgeOf)
    {
        var shown = Math.Min(range.Length, size);
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

    /// <summary>Gives the number of other items of each parent than an argument leaves: 0 where it has no value.</summary>
    public Task<IReadOnlyList<int>> LoadCountsAsync(ArgumentCount count) => Once(count, () => ReadCountsAsync(count));

    /// <summary>Gives the groups of each parent's items.</summary>
    /// <param name="field">The field with the groups, whose arguments and selection say which they are.</param>
    /// <param name="isKeyed">Whether there are keys to group by; otherwise all items of a parent are one group.</param>
    public Task<IReadOnlyList<IReadOnlyList<object>>> LoadGroupsAsync(FieldBatch field, bool isKeyed) => Once(field, () => ReadGroupsAsync(field, isKeyed));

    protected abstract Task<IReadOnlyList<ItemPage>> ReadPagesAsync();

    protected abstract Task<IReadOnlyList<int>> ReadCountsAsync();

    protected virtual Task<IReadOnlyList<int>> ReadCountsAsync(ArgumentCount count) =>
        throw new NotSupportedException($"The items are not counted by \"{count.Name}\".");

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
