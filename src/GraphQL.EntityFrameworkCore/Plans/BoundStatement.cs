using System.Data.Common;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>A statement with its columns and the values of its parameters, and where its rows go.</summary>
internal readonly record struct BoundStatement(SqlStatement Statement, IReadOnlyList<Column> Columns, object[] Values, RowBuffer Rows)
{
    /// <exception cref="PlanningException">The request has a value that the statement cannot take.</exception>
    public static BoundStatement Bind(SqlStatement statement, IReadOnlyList<Column> columns, ParameterValues values, RowBuffer rows)
    {
        var bound = new object[statement.Parameters.Count];
        for (var index = 0; index < bound.Length; index++)
        {
            bound[index] = statement.Parameters[index].Evaluate(values);
        }

        return new BoundStatement(statement, columns, bound, rows);
    }

    /// <summary>Reads the rows of the result.</summary>
    public ValueTask ReadAsync(DbDataReader reader, CancellationToken cancellationToken) => Rows.ReadAsync(Columns, reader, cancellationToken);
}
