namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Rows of a plan.</summary>
/// <param name="Batch">The round trip in which they are read; the first is 0. Computed rows come after those that were read in it.</param>
internal abstract record RowSetPlan(int Batch);

/// <summary>The rows that a plan reads with one statement.</summary>
/// <param name="Batch">The round trip.</param>
internal abstract record StatementPlan(int Batch) : RowSetPlan(Batch)
{
    /// <summary>Gives the rows and the statement for a request.</summary>
    /// <exception cref="GraphQLException">The request has a value that no statement can take.</exception>
    public abstract BoundRows Bind(ParameterValues values);
}

/// <summary>The rows that a plan reads by the same statement in each request.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="HasParents">Whether the first column is the key of the parent that a row belongs to.</param>
/// <param name="PageSize">How many rows of a parent are shown; null for all.</param>
/// <param name="Batch">The round trip.</param>
/// <param name="Keys">The keys that the statement depends on; null where it depends on none.</param>
internal sealed record FixedStatementPlan(
    SqlStatement Statement, IReadOnlyList<SelectedColumn> Columns, bool HasParents, PlanValue? PageSize, int Batch, KeySource? Keys) : StatementPlan(Batch)
{
    private readonly Cell[] _missing = [.. Columns.Select(column => column.Column.Missing)];

    public override BoundRows Bind(ParameterValues values)
    {
        var rows = new RowBuffer(_missing, HasParents, (int?)PageSize?.Evaluate(values.Variables));
        return new BoundRows(rows, Keys?.Any(values) == false ? null : BoundStatement.Bind(Statement, Columns, values, rows));
    }
}
