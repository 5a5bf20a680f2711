using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The conditions, order and page of a list or connection.</summary>
/// <param name="Conditions">Which items are on any page.</param>
/// <param name="Order">Their order.</param>
/// <param name="Page">The page; null where all are wanted.</param>
/// <param name="Places">The conditions of the places between which the page lies.</param>
internal sealed record RowQuery(
    Func<SqlEntity, IEnumerable<SqlText>> Conditions, SqlOrder Order, RowPage? Page, Func<SqlEntity, IEnumerable<SqlText>> Places)
{
    /// <summary>A SELECT of a page.</summary>
    /// <param name="scope">The scope of the items.</param>
    /// <param name="tables">Their tables.</param>
    /// <param name="conditions">Further conditions.</param>
    /// <param name="columns">Gives what is selected.</param>
    /// <param name="limit">How many rows are wanted.</param>
    /// <param name="half">Whether the rows all have a value in the first key of the order, or all have none; null where it is not known.</param>
    public SqlText SelectPage(
        SqlScope scope, SqlText tables, IEnumerable<SqlText> conditions, SqlText columns, int limit, bool? half = null)
    {
        SqlText[] all = [.. conditions, .. Conditions(scope.First), .. Places(scope.First)];
        var order = half is { } hasValue ? Order.OrderHalf(scope.First, hasValue) : Order.OrderBy(scope.First);
        return $"SELECT {columns} FROM {tables}{scope.Joins} WHERE {SqlText.All(all)} ORDER BY {order} LIMIT {limit}";
    }
}
