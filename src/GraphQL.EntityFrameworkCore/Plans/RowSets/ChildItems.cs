namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The items of a collection of parents.</summary>
internal sealed class ChildItems(ParentKeys keys, INavigationBase navigation, ItemQuery query, SqlDialect dialect) : RowSource
{
    public override bool HasParents => true;

    public override bool IsDistinct => navigation is INavigation;

    public override RowSelection Select(SqlScope scope, bool looksAhead, string parents)
    {
        SqlText table = $"{keys.Rows} AS {parents}";
        var key = SqlText.Of($"{parents}.id");
        if (query.Page is not null && dialect.HasLateralJoins)
        {
            var page = SelectPage(scope, key, looksAhead, _ => scope.ColumnsOf);
            return new RowSelection($"{table} CROSS JOIN LATERAL ({page}) AS {scope.First.Alias}", []);
        }

        var items = SqlCollection.Of(navigation, scope, _ => key);
        SqlText tables = $"{table} CROSS JOIN {items.Tables}";

        // Without lateral joins, the page of a parent is a list of rows that a subquery finds.
        return query.Page is null
            ? new RowSelection(tables, [items.Link, items.OfType, .. query.Conditions(scope.First)])
            : new RowSelection(
                tables,
                [$"{dialect.RowIdentity(items.RowAlias)} IN ({SelectPage(scope, key, looksAhead, found => _ => dialect.RowIdentity(found.RowAlias))})"]);
    }

    public override SqlText OrderBy(SqlEntity entity) => query.Order.OrderBy(entity);

    private SqlText SelectPage(SqlScope scope, SqlText key, bool looksAhead, Func<SqlCollection, Func<string, SqlText>> columns)
    {
        var inner = scope.Inner();
        var items = SqlCollection.Of(navigation, inner, _ => key);
        return new PageSelection(query, dialect, looksAhead).Select(inner, items.Tables, [items.Link, items.OfType], columns(items));
    }
}
