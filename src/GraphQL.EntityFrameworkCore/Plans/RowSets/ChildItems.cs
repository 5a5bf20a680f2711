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
            var page = SelectPage(scope, key, looksAhead, (_, _) => scope.ColumnsOf);
            return new RowSelection($"{table} CROSS JOIN LATERAL ({page}) AS {scope.First.Alias}", []);
        }

        var items = SqlCollection.Of(navigation, scope, _ => key);
        SqlText tables = $"{table} CROSS JOIN {items.Tables}";

        if (query.Page is not null && items.IsOfView)
        {
            var itemKey = navigation.TargetEntityType.FindPrimaryKey()!.Properties[0];
            var page = SelectPage(scope, key, looksAhead, inner => $"{inner.Column(itemKey)} AS item_key");
            var keysOfPage = scope.NextAlias("k");
            return new RowSelection(
                $"{table} CROSS JOIN {dialect.Keys(page)} AS {keysOfPage} CROSS JOIN {items.Tables}",
                [items.Link, $"{scope.First.Column(itemKey)} = {keysOfPage}.value"]);
        }

        // Without lateral joins, the page of a parent is a list of rows that a subquery finds.
        return query.Page is null
            ? new RowSelection(tables, [items.Link, items.OfType, .. query.Conditions(scope.First)])
            : new RowSelection(
                tables,
                [$"{dialect.RowIdentity(items.RowAlias)} IN ({SelectPage(scope, key, looksAhead, (_, found) => _ => dialect.RowIdentity(found.RowAlias))})"]);
    }

    public override SqlText OrderBy(SqlEntity entity) => query.Order.OrderBy(entity);

    private SqlText SelectPage(SqlScope scope, SqlText key, bool looksAhead, Func<SqlEntity, SqlText> column) =>
        SelectPage(scope, key, looksAhead, (inner, _) => _ => column(inner.First));

    private SqlText SelectPage(SqlScope scope, SqlText key, bool looksAhead, Func<SqlScope, SqlCollection, Func<string, SqlText>> columns)
    {
        var inner = scope.Inner();
        var items = SqlCollection.Of(navigation, inner, _ => key);
        return new PageSelection(query, dialect, looksAhead).Select(inner, items.Tables, [items.Link, items.OfType], columns(inner, items));
    }
}
