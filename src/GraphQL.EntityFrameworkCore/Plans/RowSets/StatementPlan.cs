using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The rows that a plan reads with one statement.</summary>
/// <param name="Batch">In which round trip they are read, from 0 on.</param>
/// <param name="Bind">
/// Gives the rows and the statement for a request; throws a <see cref="PlanningException"/> where the request has a value that
/// no statement can take.
/// </param>
internal sealed record StatementPlan(int Batch, Func<ParameterValues, BoundRows> Bind) : RowSetPlan(Batch)
{
    /// <summary>Rows that are read by the same statement for each request.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="columns">The columns of the rows.</param>
    /// <param name="hasParents">Whether the first column is the key of the parent that a row belongs to.</param>
    /// <param name="batch">In which round trip they are read, from 0 on.</param>
    /// <param name="keys">The keys that the statement takes; null where it takes none.</param>
    public static StatementPlan Of(SqlStatement statement, IReadOnlyList<Column> columns, bool hasParents, int batch, KeySource? keys)
    {
        var missing = columns.Select(column => column.Missing).ToArray();
        return new StatementPlan(batch, values =>
        {
            var rows = new RowBuffer(missing, hasParents);
            return new BoundRows(rows, keys?.Any(values) == false ? null : BoundStatement.Bind(statement, columns, values, rows));
        });
    }
}
