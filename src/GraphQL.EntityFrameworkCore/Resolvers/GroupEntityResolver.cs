using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Loads the entities that groups are by, in one statement for all groups of a level.</summary>
/// <typeparam name="TKey">The type of the entities' key.</typeparam>
/// <typeparam name="TItem">Their class.</typeparam>
internal sealed class GroupEntityResolver<TKey, TItem>(PropertyInfo primaryKey) : FieldResolver
    where TKey : notnull
    where TItem : class
{
    private readonly EntitiesByKey<TKey, TItem> _entities = new(primaryKey);

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var keys = batch.Parents.Select(parent => ((IReadOnlyDictionary<string, object?>)parent!).GetValueOrDefault(batch.Field.Name)).ToList();
        var items = await _entities.LoadAsync(batch, [.. keys.OfType<TKey>().Distinct()]);
        for (var index = 0; index < keys.Count; index++)
        {
            batch.SetValue(index, keys[index] is TKey key ? items.GetValueOrDefault(key) : null);
        }
    }
}
