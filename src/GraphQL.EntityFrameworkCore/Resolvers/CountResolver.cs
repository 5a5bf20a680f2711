using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the number of all entities of a class.</summary>
internal sealed class CountResolver<TItem> : FieldResolver
    where TItem : class
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var number = await batch.Context.GetRequiredService<DbContext>().Set<TItem>().CountAsync(batch.CancellationToken);
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, number);
        }
    }
}
