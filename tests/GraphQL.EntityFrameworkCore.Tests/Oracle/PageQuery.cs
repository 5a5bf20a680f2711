using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Shapes a set of items into a page: filtered, sorted, from a cursor, and one item more than asked for, to see whether there are more.</summary>
/// <param name="conditions">What the items must satisfy, apart from the cursors.</param>
/// <param name="keys">The order.</param>
/// <param name="paging">Which page; null for all items.</param>
/// <param name="cursor">The cursors of the order.</param>
internal sealed class PageQuery<TItem>(IReadOnlyList<LambdaExpression> conditions, IReadOnlyList<SortKey> keys, PagingArguments? paging, Cursor cursor)
    where TItem : class
{
    private readonly IReadOnlyList<LambdaExpression> _cursors = Cursors(keys, paging, cursor);

    /// <summary>The cursors of the order.</summary>
    public Cursor Cursor { get; } = cursor;

    /// <summary>The page; null for all items.</summary>
    public PagingArguments? Paging { get; } = paging;

    /// <summary>Gives the expression of the page of a set of items.</summary>
    public Expression Shape(Expression items)
    {
        var isBackward = Paging?.IsBackward == true;
        var shaped = conditions.Concat(_cursors).Aggregate(items, Where);
        shaped = Sort(shaped, isBackward);
        if (Paging is not null)
        {
            shaped = Call(nameof(Queryable.Take), [typeof(TItem)], shaped, Expression.Constant(Paging.Size + 1));
        }

        var item = Expression.Parameter(typeof(TItem), "item");
        var row = Expression.MemberInit(
            Expression.New(typeof(PageRow<TItem>)),
            Expression.Bind(typeof(PageRow<TItem>).GetProperty(nameof(PageRow<>.Item))!, item),
            Expression.Bind(
                typeof(PageRow<TItem>).GetProperty(nameof(PageRow<>.SortValues))!,
                Expression.NewArrayInit(
                    typeof(object),
                    keys.Select(key => Expression.Convert(ParameterReplacement.Inline(key.Value, item), typeof(object))))));
        return Call(nameof(Queryable.Select), [typeof(TItem), typeof(PageRow<TItem>)], shaped, Expression.Quote(Expression.Lambda(row, item)));
    }

    /// <summary>Gives the expression of the number of all items, on whatever page.</summary>
    public Expression Count(Expression items) => Call(nameof(Queryable.Count), [typeof(TItem)], conditions.Aggregate(items, Where));

    private static IReadOnlyList<LambdaExpression> Cursors(IReadOnlyList<SortKey> keys, PagingArguments? paging, Cursor cursor)
    {
        var conditions = new List<LambdaExpression>();
        if (paging?.After is { } after)
        {
            conditions.Add(KeysetCondition.Build(keys, cursor.Decode(after, "after"), isAhead: false));
        }

        if (paging?.Before is { } before)
        {
            conditions.Add(KeysetCondition.Build(keys, cursor.Decode(before, "before"), isAhead: true));
        }

        return conditions;
    }

    private Expression Sort(Expression items, bool isBackward)
    {
        var isFirst = true;
        foreach (var key in keys)
        {
            if (key.IsNullable)
            {
                var isNull = Expression.Equal(key.Value.Body, Expression.Constant(null, key.Value.ReturnType));
                Add(Expression.Lambda(isNull, key.Value.Parameters), isBackward);
            }

            Add(key.Value, isBackward != key.IsDescending);
        }

        return items;

        void Add(LambdaExpression value, bool isDescending)
        {
            var method = (isFirst ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (isDescending ? "Descending" : string.Empty);
            items = Call(method, [typeof(TItem), value.ReturnType], items, Expression.Quote(value));
            isFirst = false;
        }
    }

    private static Expression Where(Expression items, LambdaExpression condition) =>
        Call(nameof(Queryable.Where), [typeof(TItem)], items, Expression.Quote(condition));

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);
}

/// <summary>An item of a page with the values that it is sorted by.</summary>
internal sealed class PageRow<TItem>
    where TItem : class
{
    public required TItem Item { get; init; }

    public required object?[] SortValues { get; init; }
}
