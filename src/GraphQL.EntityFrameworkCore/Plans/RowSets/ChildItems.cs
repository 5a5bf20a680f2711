using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The items of a collection of parents.</summary>
/// <param name="keys">A table of the parents' keys, in the column <c>id</c>.</param>
/// <param name="navigation">The collection.</param>
/// <param name="query">The conditions, order and page for each parent.</param>
/// <param name="dialect">The database.</param>
internal sealed class ChildItems(SqlText keys, INavigationBase navigation, RowQuery query, SqlDialect dialect) : RowSource
{
    public override bool HasParents => true;

    public override bool IsDistinct => navigation is INavigation;

    public override RowSelection Select(SqlScope scope, int limit, string parents)
    {
        SqlText table = $"{keys} AS {parents}";
        var key = SqlText.Of($"{parents}.id");
        if (query.Page is not null && dialect.HasLateralJoins)
        {
            return new RowSelection($"{table} CROSS JOIN LATERAL ({SelectPage(scope, key, inner => scope.ColumnsOf(inner), limit)}) AS {scope.First.Alias}", []);
        }

        var items = SqlCollection.Of(navigation, scope, _ => key);
        if (query.Page is null)
        {
            return new RowSelection(dialect.JoinTo(table, items.Tables), [items.Link, items.OfType, .. query.Conditions(scope.First)]);
        }

        // Without lateral joins, the page of a parent is a list of rows that the subquery finds.
        var page = SelectPage(scope, key, null, limit);
        return new RowSelection(dialect.JoinTo(table, items.Tables), [$"{items.RowAlias}.rowid IN ({page})"]);
    }

    /// <summary>Counts the items of each parent.</summary>
    public SqlText Count(SqlScope scope, string parents)
    {
        var items = SqlCollection.Of(navigation, scope, _ => SqlText.Of($"{parents}.id"));
        var conditions = SqlText.All([items.Link, items.OfType, .. query.Conditions(scope.First)]);
        return $"SELECT {parents}.id, (SELECT CAST(COUNT(*) AS INTEGER) FROM {items.Tables}{scope.Joins} WHERE {conditions}) FROM {keys} AS {parents}";
    }

    public override SqlText OrderBy(SqlEntity entity) => query.Order.OrderBy(entity);

    private SqlText SelectPage(SqlScope scope, SqlText key, Func<SqlScope, SqlText>? columns, int limit)
    {
        var inner = scope.Inner();
        var items = SqlCollection.Of(navigation, inner, _ => key);
        var selected = columns is null ? SqlText.Of($"{items.RowAlias}.rowid") : columns(inner);
        return query.SelectPage(inner, items.Tables, [items.Link, items.OfType], selected, limit);
    }
}
