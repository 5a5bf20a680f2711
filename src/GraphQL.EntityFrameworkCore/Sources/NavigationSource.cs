using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Sources;

/// <summary>The entities related to each parent.</summary>
/// <typeparam name="TParent">The class of the parents.</typeparam>
/// <typeparam name="TKey">The type of their primary key.</typeparam>
/// <typeparam name="TItem">The class of the related entities.</typeparam>
internal sealed class NavigationSource<TParent, TKey, TItem>(CollectionBinding binding, PropertyInfo parentKey) : ItemSource<TItem>
    where TParent : class
    where TKey : notnull
    where TItem : class
{
    private readonly Func<TParent, TKey> _key = parentKey.GetMethod!.CreateDelegate<Func<TParent, TKey>>();

    public override async Task<IReadOnlyList<IReadOnlyList<IPageRow>>> LoadAsync(FieldBatch batch, Func<Expression, Expression> shape)
    {
        var lists = await LoadAsync<List<PageRow<TItem>>>(
            batch,
            items => Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(PageRow<TItem>)], shape(items)));
        return [.. lists.Select((list, index) => IsInMemory(batch.Parents[index]) ? InMemory(batch.Parents[index]!) : list ?? [])];
    }

    public override bool IsInMemory(object? parent) => EqualityComparer<TKey>.Default.Equals(_key((TParent)parent!), default);

    public override async Task<IReadOnlyList<int>> CountAsync(FieldBatch batch, Func<Expression, Expression> count) =>
        await LoadAsync<int>(batch, count);

    private async Task<IReadOnlyList<TValue?>> LoadAsync<TValue>(FieldBatch batch, Func<Expression, Expression> value)
    {
        var keys = batch.Parents.Where(parent => !IsInMemory(parent)).Select(parent => _key((TParent)parent!)).Distinct().ToArray();
        if (keys.Length == 0)
        {
            return new TValue?[batch.Parents.Count];
        }

        var parents = batch.Context.GetRequiredService<DbContext>().Set<TParent>().AsNoTracking();
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var isParent = Expression.Lambda<Func<TParent, bool>>(KeyList<TKey>.Contains(keys, Expression.Property(parent, parentKey)), parent);
        var row = Expression.MemberInit(
            Expression.New(typeof(ParentRow<TKey, TValue>)),
            Expression.Bind(typeof(ParentRow<TKey, TValue>).GetProperty(nameof(ParentRow<,>.Key))!, Expression.Property(parent, parentKey)),
            Expression.Bind(typeof(ParentRow<TKey, TValue>).GetProperty(nameof(ParentRow<,>.Value))!, value(Items(parent, keys))));
        var rows = await parents
            .Where(isParent)
            .Select(Expression.Lambda<Func<TParent, ParentRow<TKey, TValue>>>(row, parent))
            .ToDictionaryAsync(loaded => loaded.Key, loaded => loaded.Value, batch.CancellationToken);
        return [.. batch.Parents.Select(each => rows.GetValueOrDefault(_key((TParent)each!)))];
    }

    private List<PageRow<TItem>> InMemory(object parent) =>
        [.. ((IEnumerable<TItem>)binding.Property.GetValue(parent)!).Select(item => new PageRow<TItem> { Item = item, SortValues = [] })];

    /// <summary>Names the parents once more on the side of the items, so that only their items are ranked, not the whole table.</summary>
    private Expression Items(ParameterExpression parent, TKey[] keys)
    {
        var items = (Expression)Expression.Call(
            typeof(Queryable),
            nameof(Queryable.AsQueryable),
            [typeof(TItem)],
            Expression.Property(parent, binding.Property));
        if (binding.ForeignKey?.Properties is not [{ PropertyInfo: { } foreignKey }])
        {
            return items;
        }

        var item = Expression.Parameter(typeof(TItem), "item");
        Expression key = Expression.Property(item, foreignKey);
        var condition = key.Type == typeof(TKey)
            ? KeyList<TKey>.Contains(keys, key)
            : Expression.AndAlso(
                Expression.NotEqual(key, Expression.Constant(null, key.Type)),
                KeyList<TKey>.Contains(keys, Expression.Property(key, "Value")));
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Where),
            [typeof(TItem)],
            items,
            Expression.Quote(Expression.Lambda(condition, item)));
    }
}
