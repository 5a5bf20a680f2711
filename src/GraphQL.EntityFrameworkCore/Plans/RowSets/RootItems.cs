using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The items of a list or connection of the root.</summary>
internal sealed class RootItems(IEntityType item, RowQuery query) : RowSource
{
    public override IEntityType Item => item;

    public override bool IsDistinct => true;

    public override RowSelection Select(SqlScope scope, int limit, string parents)
    {
        if (query.Page is null)
        {
            return new RowSelection(
                SqlText.Of($"{SqlNames.Table(item)} AS {scope.First.Alias}"),
                [SqlScope.OfType(scope.First, item), .. query.Conditions(scope.First)]);
        }

        var inner = scope.Inner(isWholeTable: true);
        var page = query.SelectPage(
            inner,
            SqlText.Of($"{SqlNames.Table(item)} AS {inner.First.Alias}"),
            [SqlScope.OfType(inner.First, item)],
            scope.ColumnsOf(inner),
            limit);
        return new RowSelection($"({page}) AS {scope.First.Alias}", []);
    }

    /// <summary>Counts the items.</summary>
    public static SqlText Count(IEntityType item, RowQuery query, SqlScope scope)
    {
        var conditions = SqlText.All([SqlScope.OfType(scope.First, item), .. query.Conditions(scope.First)]);
        return $"SELECT CAST(COUNT(*) AS INTEGER) FROM {SqlNames.Table(item)} AS {scope.First.Alias}{scope.Joins} WHERE {conditions}";
    }

    public override SqlText OrderBy(SqlEntity entity) => query.Order.OrderBy(entity);
}
