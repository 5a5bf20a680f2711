namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Writes a SELECT of a page of items.</summary>
/// <param name="query">What is asked for; it has a page.</param>
/// <param name="dialect">The dialect of the database.</param>
/// <param name="looksAhead">Whether one row more than the page has is read.</param>
internal sealed class PageSelection(ItemQuery query, SqlDialect dialect, bool looksAhead)
{
    private readonly PlanValue _size = looksAhead ? new OneMore(query.Page!.Size) : query.Page!.Size;

    /// <summary>Writes it.</summary>
    /// <param name="scope">The scope of the items.</param>
    /// <param name="tables">The tables to select from.</param>
    /// <param name="conditions">What items are found by, beside what is asked for.</param>
    /// <param name="columns">What is selected of the items' table, or of one with the same columns.</param>
    /// <param name="half">Only items that have a value in the first sort key, or only those that have none; null for all.</param>
    public SqlText Select(
        SqlScope scope, SqlText tables, IEnumerable<SqlText> conditions, Func<string, SqlText> columns, bool? half = null)
    {
        SqlText[] all = [.. conditions, .. query.Conditions(scope.First), .. query.Positions(scope.First)];
        var order = query.Order.Values(scope.First, half);
        SqlText source = $"{tables}{scope.Joins} WHERE {SqlText.All(all)}";
        return _size.IsConstant
            ? $"SELECT {columns(scope.First.Alias)} FROM {source} ORDER BY {dialect.OrderBy(order)} LIMIT {Size}"
            : dialect.SelectFirst(columns, scope.First.Alias, source, order, scope.NextAlias("n"), Size, query.Page!.MostItems + 1);
    }

    /// <summary>Ends a SELECT of rows of which there are not many more than the page has.</summary>
    public SqlText Limit(SqlText select) => $"{select} LIMIT {Size}";

    private SqlText Size => field ??= SqlValues.Number(_size, "page size");
}
