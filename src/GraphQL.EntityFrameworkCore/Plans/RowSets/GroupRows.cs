using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The groups that a statement of the plan will read, and their columns.</summary>
internal sealed class GroupRows(RowSetBuilder rows, GroupedItems items, ColumnFactory columns)
{
    public RowSetBuilder Rows => rows;

    /// <summary>Selects a function of a value.</summary>
    /// <param name="function">The function.</param>
    /// <param name="value">The value; null for the items themselves.</param>
    public (Column Column, int Index) Add(AggregateFunction function, AggregateDescriptor? value)
    {
        var expression = SqlText.Of($"{rows.Scope.First.Alias}.{items.Add(function, value)}");
        return Add(function switch
        {
            AggregateFunction.Count => new CountColumn(expression),
            AggregateFunction.Sum or AggregateFunction.Average => new DoubleColumn(expression),
            _ => columns.Create(expression, SqlExpressions.Column(value!.Value.Body, rows.Scope.Inner().First).Property),
        });
    }

    /// <summary>Selects a key.</summary>
    public (Column Column, int Index) Add(GroupKey key) => Add(key.ColumnOf(rows.Scope.First, columns));

    private (Column Column, int Index) Add(Column column) => (column, rows.Add(column));
}
