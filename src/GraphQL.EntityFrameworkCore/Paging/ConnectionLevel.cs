using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>The connections of all parents at one place of a response.</summary>
internal abstract class ConnectionLevel
{
    private Task<IReadOnlyList<Page>>? _pages;
    private readonly Dictionary<ConnectionArgumentDescriptor, Task<IReadOnlyList<int>>> _withoutValue = [];
    private readonly Dictionary<FieldBatch, Task<IReadOnlyList<IReadOnlyList<object>>>> _groups = [];
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

    /// <summary>Gives the groups of each parent's items; the first call for a field reads them all.</summary>
    /// <param name="field">The field with the groups.</param>
    /// <param name="groups">How the items are grouped; null for one group of all.</param>
    public Task<IReadOnlyList<IReadOnlyList<object>>> LoadGroupsAsync(FieldBatch field, GroupArguments? groups)
    {
        if (!_groups.TryGetValue(field, out var loaded))
        {
            _groups[field] = loaded = ReadGroupsAsync(field, groups);
        }

        return loaded;
    }

    protected abstract Task<IReadOnlyList<Page>> ReadPagesAsync();

    protected abstract Task<IReadOnlyList<int>> ReadCountsAsync();

    protected virtual Task<IReadOnlyList<int>> ReadWithoutValueAsync(ConnectionArgumentDescriptor argument) =>
        throw new NotSupportedException($"The items are not counted by \"{argument.Name}\".");

    protected virtual Task<IReadOnlyList<IReadOnlyList<object>>> ReadGroupsAsync(FieldBatch field, GroupArguments? groups) =>
        throw new NotSupportedException("The items are not grouped.");
}
