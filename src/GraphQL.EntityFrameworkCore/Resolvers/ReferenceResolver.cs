using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

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
    private readonly Func<TItem, TKey> _primaryKey = primaryKey.GetMethod!.CreateDelegate<Func<TItem, TKey>>();

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var inMemory = batch.Parents.Select(parent => navigation.GetValue(parent)).ToList();
        var foreignKeys = batch.Parents.Select((parent, index) => inMemory[index] is null ? foreignKey.GetValue(parent) : null).ToList();
        var keys = foreignKeys.OfType<TKey>().Distinct().ToArray();
        var items = keys.Length == 0 ? [] : await LoadAsync(batch, keys);
        for (var index = 0; index < foreignKeys.Count; index++)
        {
            batch.SetValue(index, foreignKeys[index] is TKey key ? items.GetValueOrDefault(key) : inMemory[index]);
        }
    }

    private Task<Dictionary<TKey, TItem>> LoadAsync(FieldBatch batch, TKey[] keys)
    {
        var item = Expression.Parameter(typeof(TItem), "item");
        var condition = Expression.Lambda<Func<TItem, bool>>(KeyList<TKey>.Contains(keys, Expression.Property(item, primaryKey)), item);
        return batch.Context.GetRequiredService<DbContext>().Set<TItem>()
            .AsNoTracking()
            .Where(condition)
            .ToDictionaryAsync(_primaryKey, batch.CancellationToken);
    }
}
