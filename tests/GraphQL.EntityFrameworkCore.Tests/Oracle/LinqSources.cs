using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Entities by a key, through LINQ.</summary>
internal static class LinqEntities
{
    public static async Task<Dictionary<object, object>> LoadAsync(FieldBatch batch, Type itemType, PropertyInfo key, IEnumerable<object?> keys)
    {
        var wanted = keys.OfType<object>().Distinct().ToList();
        var load = typeof(LinqEntities).GetMethod(nameof(LoadOfTypeAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(key.PropertyType, itemType);
        return await (Task<Dictionary<object, object>>)load.Invoke(null, [batch, key, wanted])!;
    }

    private static async Task<Dictionary<object, object>> LoadOfTypeAsync<TKey, TItem>(FieldBatch batch, PropertyInfo key, List<object> keys)
        where TItem : class
    {
        var item = Expression.Parameter(typeof(TItem), "item");
        var condition = Expression.Lambda<Func<TItem, bool>>(KeyList.Contains(keys.Cast<TKey>().ToArray(), Expression.Property(item, key)), item);
        return await batch.Context.GetRequiredService<DbContext>().Set<TItem>().AsNoTracking().Where(condition)
            .ToDictionaryAsync(object (loaded) => key.GetValue(loaded)!, object (loaded) => loaded, batch.CancellationToken);
    }
}

/// <summary>Gives the condition that a key is one of a list.</summary>
internal static class KeyList
{
    public static Expression Contains<TKey>(TKey[] keys, Expression key)
    {
        var parameter = Expression.Call(typeof(EF), nameof(EF.Parameter), [typeof(TKey[])], QueryParameter.Of(keys, typeof(TKey[])));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TKey)], parameter, key);
    }
}

/// <summary>Where the items of a field come from, for all parents of a level at once.</summary>
internal abstract class LinqSource<TItem>
    where TItem : class
{
    public abstract Task<IReadOnlyList<IReadOnlyList<PageRow<TItem>>>> LoadAsync(FieldBatch batch, Func<Expression, Expression> shape);

    public abstract Task<IReadOnlyList<int>> CountAsync(FieldBatch batch, Func<Expression, Expression> count);

    /// <summary>Tells whether a parent is not in the database, and has its items in memory, in order.</summary>
    public virtual bool IsInMemory(object? parent) => false;
}

/// <summary>All entities of a class, whatever the parent.</summary>
internal sealed class LinqRoot<TItem> : LinqSource<TItem>
    where TItem : class
{
    public override async Task<IReadOnlyList<IReadOnlyList<PageRow<TItem>>>> LoadAsync(FieldBatch batch, Func<Expression, Expression> shape)
    {
        var items = Items(batch);
        var rows = await items.Provider.CreateQuery<PageRow<TItem>>(shape(items.Expression)).ToListAsync(batch.CancellationToken);
        return [.. batch.Parents.Select(_ => rows)];
    }

    public override async Task<IReadOnlyList<int>> CountAsync(FieldBatch batch, Func<Expression, Expression> count)
    {
        var items = Items(batch);
        var number = await ((IAsyncQueryProvider)items.Provider).ExecuteAsync<Task<int>>(count(items.Expression), batch.CancellationToken);
        return [.. batch.Parents.Select(_ => number)];
    }

    private static IQueryable<TItem> Items(FieldBatch batch) => batch.Context.GetRequiredService<DbContext>().Set<TItem>().AsNoTracking();
}

/// <summary>Items of each parent that are in memory, in order.</summary>
internal sealed class LinqMemory<TItem>(IReadOnlyList<TItem> items) : LinqSource<TItem>
    where TItem : class
{
    public override Task<IReadOnlyList<IReadOnlyList<PageRow<TItem>>>> LoadAsync(FieldBatch batch, Func<Expression, Expression> shape) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<PageRow<TItem>>>>(
            [.. batch.Parents.Select(_ => items.Select(item => new PageRow<TItem> { Item = item, SortValues = [] }).ToList())]);

    public override Task<IReadOnlyList<int>> CountAsync(FieldBatch batch, Func<Expression, Expression> count) =>
        Task.FromResult<IReadOnlyList<int>>([.. batch.Parents.Select(_ => items.Count)]);

    public override bool IsInMemory(object? parent) => true;
}

/// <summary>The entities related to each parent.</summary>
/// <param name="binding">The navigation.</param>
/// <param name="parentKey">The key of the parents.</param>
/// <param name="join">Gives the condition on a row of the join entity; null where all items are meant.</param>
internal sealed class LinqNavigation<TParent, TKey, TItem>(CollectionBinding binding, PropertyInfo parentKey, Func<FieldBatch, LambdaExpression>? join)
    : LinqSource<TItem>
    where TParent : class
    where TKey : notnull
    where TItem : class
{
    private readonly Func<TParent, TKey> _key = parentKey.GetMethod!.CreateDelegate<Func<TParent, TKey>>();

    public override async Task<IReadOnlyList<IReadOnlyList<PageRow<TItem>>>> LoadAsync(FieldBatch batch, Func<Expression, Expression> shape)
    {
        var lists = await LoadAsync<List<PageRow<TItem>>>(
            batch,
            items => Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(PageRow<TItem>)], shape(items)));
        return [.. lists.Select((list, index) => IsInMemory(batch.Parents[index]) ? InMemory(batch.Parents[index]!) : list ?? [])];
    }

    public override async Task<IReadOnlyList<int>> CountAsync(FieldBatch batch, Func<Expression, Expression> count)
    {
        var counts = await LoadAsync<int>(batch, count);
        return [.. counts.Select((number, index) => IsInMemory(batch.Parents[index]) ? InMemory(batch.Parents[index]!).Count : number)];
    }

    public override bool IsInMemory(object? parent) => EqualityComparer<TKey>.Default.Equals(_key((TParent)parent!), default);

    private List<PageRow<TItem>> InMemory(object parent) =>
        [.. ((IEnumerable<TItem>)binding.Property.GetValue(parent)!).Select(item => new PageRow<TItem> { Item = item, SortValues = [] })];

    private async Task<IReadOnlyList<TValue?>> LoadAsync<TValue>(FieldBatch batch, Func<Expression, Expression> value)
    {
        var keys = batch.Parents.Where(parent => !IsInMemory(parent)).Select(parent => _key((TParent)parent!)).Distinct().ToArray();
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var isParent = Expression.Lambda<Func<TParent, bool>>(KeyList.Contains(keys, Expression.Property(parent, parentKey)), parent);
        var context = batch.Context.GetRequiredService<DbContext>();
        var items = join is null
            ? Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [typeof(TItem)], Expression.Property(parent, binding.Property))
            : LinqJoin.Items(context, parent, (ISkipNavigation)binding.Navigation, join(batch));
        var row = Expression.MemberInit(
            Expression.New(typeof(ParentRow<TKey, TValue>)),
            Expression.Bind(typeof(ParentRow<TKey, TValue>).GetProperty(nameof(ParentRow<,>.Key))!, Expression.Property(parent, parentKey)),
            Expression.Bind(typeof(ParentRow<TKey, TValue>).GetProperty(nameof(ParentRow<,>.Value))!, value(items)));
        var rows = await context.Set<TParent>().AsNoTracking()
            .Where(isParent)
            .Select(Expression.Lambda<Func<TParent, ParentRow<TKey, TValue>>>(row, parent))
            .ToDictionaryAsync(loaded => loaded.Key, loaded => loaded.Value, batch.CancellationToken);
        return [.. batch.Parents.Select(each => rows.GetValueOrDefault(_key((TParent)each!)))];
    }

    private sealed class ParentRow<TParentKey, TValue>
    {
        public required TParentKey Key { get; init; }

        public required TValue Value { get; init; }
    }
}
