namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The items of a list or connection of the root.</summary>
internal sealed class RootItems(IEntityType item, ItemQuery query, SqlDialect dialect) : RowSource
{
    public override RowSelection Select(SqlScope scope, bool looksAhead, string parents)
    {
        if (query.Page is null)
        {
            return new RowSelection(
                SqlText.Of($"{SqlNames.Table(item)} AS {scope.First.Alias}"),
                [SqlScope.OfType(scope.First, item), .. query.Conditions(scope.First)]);
        }

        var page = new PageSelection(query, dialect, looksAhead);
        var select = query.Order.IsFasterInHalves ? SelectHalves(page, scope) : SelectPage(page, scope, scope, null);
        return new RowSelection($"({select}) AS {scope.First.Alias}", []);
    }

    public override SqlText OrderBy(SqlEntity entity) => query.Order.OrderBy(entity);

    private SqlText SelectPage(PageSelection page, SqlScope scope, SqlScope wanted, bool? half)
    {
        var inner = scope.Inner(isWholeTable: true);
        return page.Select(
            inner,
            SqlText.Of($"{SqlNames.Table(item)} AS {inner.First.Alias}"),
            [SqlScope.OfType(inner.First, item), half is { } hasValue ? query.Order.IsInHalf(inner.First, hasValue) : SqlText.Empty],
            wanted.ColumnsOf,
            half);
    }

    private SqlText SelectHalves(PageSelection page, SqlScope scope)
    {
        var both = scope.Inner();
        both.Use(scope);
        var order = query.Order.OrderBy(both.First);
        SqlText halves = $"({SelectPage(page, scope, both, true)}) UNION ALL ({SelectPage(page, scope, both, false)})";
        return page.Limit($"SELECT {scope.ColumnsOf(both.First.Alias)} FROM ({halves}) AS {both.First.Alias} ORDER BY {order}");
    }
}
