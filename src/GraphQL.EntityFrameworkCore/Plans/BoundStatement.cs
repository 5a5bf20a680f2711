using System.Data.Common;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>A statement with the values of its parameters, and where its rows go.</summary>
internal readonly record struct BoundStatement(StatementPlan Plan, object[] Values, RowBuffer Rows)
{
    public SqlStatement Statement => Plan.Statement;

    /// <exception cref="Execution.PlanningException">The request has a value that the statement cannot take.</exception>
    public static BoundStatement Bind(StatementPlan plan, ParameterValues values, RowBuffer rows)
    {
        var bound = new object[plan.Statement.Parameters.Count];
        for (var index = 0; index < bound.Length; index++)
        {
            bound[index] = plan.Statement.Parameters[index].Evaluate(values);
        }

        return new BoundStatement(plan, bound, rows);
    }

    /// <summary>Reads the rows of the result.</summary>
    public ValueTask ReadAsync(DbDataReader reader, CancellationToken cancellationToken) => Rows.ReadAsync(Plan.Columns, reader, cancellationToken);
}
