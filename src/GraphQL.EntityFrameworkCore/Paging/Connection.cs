using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>The connection of one parent: loaded together with those of all parents at its place, and only as far as it is selected.</summary>
internal sealed class Connection(ConnectionLevel level, int index)
{
    public async ValueTask<Page> GetPageAsync() => (await level.LoadPagesAsync())[index];

    public async ValueTask<int> GetTotalCountAsync() => (await level.LoadCountsAsync())[index];

    public async ValueTask<IReadOnlyList<object>> GetGroupsAsync(FieldBatch field, GroupArguments? groups) => (await level.LoadGroupsAsync(field, groups))[index];

    public async ValueTask<int> GetWithoutValueAsync(ConnectionArgumentDescriptor argument) => (await level.LoadWithoutValueAsync(argument))[index];
}
