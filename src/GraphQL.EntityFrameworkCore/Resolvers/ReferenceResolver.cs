using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>
/// Gives the related entity that a parent has in memory, and loads those of all other parents in one statement, by their foreign keys.
/// </summary>
/// <typeparam name="TKey">The type of the foreign key, without its null.</typeparam>
/// <typeparam name="TItem">The class of the related entities.</typeparam>
internal sealed class ReferenceResolver<TKey, TItem>(PropertyInfo foreignKey, PropertyInfo primaryKey, PropertyInfo navigation)
    : FieldResolver
    where TKey : notnull
    where TItem : class
{
    private readonly EntitiesByKey<TKey, TItem> _entities = new(primaryKey);

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var inMemory = batch.Parents.Select(parent => navigation.GetValue(parent)).ToList();
        var foreignKeys = batch.Parents.Select((parent, index) => inMemory[index] is null ? foreignKey.GetValue(parent) : null).ToList();
        var items = await _entities.LoadAsync(batch, [.. foreignKeys.OfType<TKey>().Distinct()]);
        for (var index = 0; index < foreignKeys.Count; index++)
        {
            batch.SetValue(index, foreignKeys[index] is TKey key ? items.GetValueOrDefault(key) : inMemory[index]);
        }
    }
}
