namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>The connections of all parents at one place of a response.</summary>
internal abstract class ConnectionLevel
{
    private Task<IReadOnlyList<Page>>? _pages;
    private readonly Dictionary<ConnectionArgumentDescriptor, Task<IReadOnlyList<int>>> _withoutValue = [];
    private Task<IReadOnlyList<int>>? _counts;

    /// <summary>Gives the page of each parent; the first call loads them all.</summary>
    public Task<IReadOnlyList<Page>> LoadPagesAsync() => _pages ??= ReadPagesAsync();

    /// <summary>Gives the number of items of each parent, on whatever page; the first call counts them all.</summary>
    public Task<IReadOnlyList<int>> LoadCountsAsync() => _counts ??= ReadCountsAsync();

    /// <summary>
    /// Gives the number of each parent's items that an argument leaves out only because they have no value: 0 where it is not given.
    /// </summary>
    public Task<IReadOnlyList<int>> LoadWithoutValueAsync(ConnectionArgumentDescriptor argument)
    {
        if (!_withoutValue.TryGetValue(argument, out var counts))
        {
            _withoutValue[argument] = counts = ReadWithoutValueAsync(argument);
        }

        return counts;
    }

    protected abstract Task<IReadOnlyList<Page>> ReadPagesAsync();

    protected abstract Task<IReadOnlyList<int>> ReadCountsAsync();

    protected virtual Task<IReadOnlyList<int>> ReadWithoutValueAsync(ConnectionArgumentDescriptor argument) =>
        throw new NotSupportedException($"The items are not counted by \"{argument.Name}\".");
}
