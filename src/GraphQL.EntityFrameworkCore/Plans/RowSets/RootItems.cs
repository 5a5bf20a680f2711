using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The items of a list or connection of the root.</summary>
internal sealed class RootItems(IEntityType item, RowQuery query) : RowSource
{
    public override bool IsDistinct => true;

    public override RowSelection Select(SqlScope scope, int limit, string parents)
    {
        if (query.Page is null)
        {
            return new RowSelection(
                SqlText.Of($"{SqlNames.Table(item)} AS {scope.First.Alias}"),
                [SqlScope.OfType(scope.First, item), .. query.Conditions(scope.First)]);
        }

        var page = query.Order.IsFasterInHalves ? SelectHalves(scope, limit) : SelectPage(scope, scope, limit, null);
        return new RowSelection($"({page}) AS {scope.First.Alias}", []);
    }

    private SqlText SelectPage(SqlScope scope, SqlScope wanted, int limit, bool? half)
    {
        var inner = scope.Inner(isWholeTable: true);
        SqlText[] conditions = half is { } hasValue
            ? [SqlScope.OfType(inner.First, item), query.Order.IsInHalf(inner.First, hasValue)]
            : [SqlScope.OfType(inner.First, item)];
        return query.SelectPage(
            inner, SqlText.Of($"{SqlNames.Table(item)} AS {inner.First.Alias}"), conditions, wanted.ColumnsOf(inner), limit, half);
    }

    private SqlText SelectHalves(SqlScope scope, int limit)
    {
        var both = scope.Inner();
        both.Use(scope);
        var order = query.Order.OrderBy(both.First);
        SqlText halves = $"({SelectPage(scope, both, limit, true)}) UNION ALL ({SelectPage(scope, both, limit, false)})";
        return $"SELECT {scope.ColumnsOf(both)} FROM ({halves}) AS {both.First.Alias} ORDER BY {order} LIMIT {limit}";
    }

    /// <summary>Counts the items.</summary>
    public static SqlText Count(IEntityType item, RowQuery query, SqlScope scope)
    {
        var conditions = SqlText.All([SqlScope.OfType(scope.First, item), .. query.Conditions(scope.First)]);
        return $"SELECT CAST(COUNT(*) AS INTEGER) FROM {SqlNames.Table(item)} AS {scope.First.Alias}{scope.Joins} WHERE {conditions}";
    }

    public override SqlText OrderBy(SqlEntity entity) => query.Order.OrderBy(entity);
}
