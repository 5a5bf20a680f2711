namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>A statement with its columns and the values of its parameters, and where its rows go.</summary>
internal readonly record struct BoundStatement(SqlStatement Statement, IReadOnlyList<SelectedColumn> Columns, object[] Values, RowBuffer Rows)
{
    /// <summary>Gives a statement the values of a request.</summary>
    /// <exception cref="GraphQLException">The request has a value that no statement can take.</exception>
    public static BoundStatement Bind(SqlStatement statement, IReadOnlyList<SelectedColumn> columns, ParameterValues values, RowBuffer rows)
    {
        var bound = new object[statement.Parameters.Count];
        for (var index = 0; index < bound.Length; index++)
        {
            bound[index] = statement.Parameters[index].Evaluate(values);
        }

        return new BoundStatement(statement, columns, bound, rows);
    }

    /// <summary>Reads the rows of the result.</summary>
    public ValueTask ReadAsync(DbDataReader reader, IResultMeter? meter, CancellationToken cancellationToken) =>
        Rows.ReadAsync(Columns, reader, meter, cancellationToken);
}

/// <summary>The rows that a request wants, and the statement that reads them.</summary>
/// <param name="Rows">The rows, empty until the statement has been run.</param>
/// <param name="Statement">The statement; null where it is known ahead that there are no rows.</param>
internal readonly record struct BoundRows(RowBuffer Rows, BoundStatement? Statement);
