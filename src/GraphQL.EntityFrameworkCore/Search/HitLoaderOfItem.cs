using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Sources;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Loads entities of one class by their keys.</summary>
internal sealed class HitLoader<TKey, TItem>(PropertyInfo key) : HitLoader
    where TKey : notnull
    where TItem : class
{
    private readonly Func<TItem, TKey> _key = key.GetMethod!.CreateDelegate<Func<TItem, TKey>>();

    public override async Task<IReadOnlyDictionary<object, object>> LoadAsync(FieldBatch batch, IReadOnlyList<object> keys)
    {
        var item = Expression.Parameter(typeof(TItem), "item");
        var condition = KeyList<TKey>.Contains([.. keys.Cast<TKey>()], Expression.Property(item, key));
        return await batch.Context.GetRequiredService<DbContext>().Set<TItem>()
            .AsNoTracking()
            .Where(Expression.Lambda<Func<TItem, bool>>(condition, item))
            .ToDictionaryAsync(object (loaded) => _key(loaded), object (loaded) => loaded, batch.CancellationToken);
    }
}
