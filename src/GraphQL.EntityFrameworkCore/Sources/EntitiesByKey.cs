using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Sources;

/// <summary>Loads entities by their keys, in one statement.</summary>
internal sealed class EntitiesByKey<TKey, TItem>(PropertyInfo primaryKey)
    where TKey : notnull
    where TItem : class
{
    private readonly Func<TItem, TKey> _primaryKey = primaryKey.GetMethod!.CreateDelegate<Func<TItem, TKey>>();

    public async Task<Dictionary<TKey, TItem>> LoadAsync(FieldBatch batch, TKey[] keys)
    {
        if (keys.Length == 0)
        {
            return [];
        }

        var item = Expression.Parameter(typeof(TItem), "item");
        var condition = Expression.Lambda<Func<TItem, bool>>(KeyList<TKey>.Contains(keys, Expression.Property(item, primaryKey)), item);
        return await batch.Context.GetRequiredService<DbContext>().Set<TItem>()
            .AsNoTracking()
            .Where(condition)
            .ToDictionaryAsync(_primaryKey, batch.CancellationToken);
    }
}
