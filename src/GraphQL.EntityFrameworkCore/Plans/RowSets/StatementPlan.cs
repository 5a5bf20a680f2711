using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>A statement of a plan and the rows it returns.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Columns">The columns of the rows.</param>
/// <param name="HasParents">Whether the first column is the key of the parent that a row belongs to.</param>
/// <param name="Batch">In which round trip it is read, from 0 on.</param>
/// <param name="KeysFrom">The row set whose keys the statement takes; null where it takes none.</param>
internal sealed record StatementPlan(SqlStatement Statement, IReadOnlyList<Column> Columns, bool HasParents, int Batch, int? KeysFrom)
    : RowSetPlan(Batch)
{
    private readonly Cell[] _missing = [.. Columns.Select(column => column.Missing)];

    /// <summary>Makes room for the rows.</summary>
    public RowBuffer CreateRows() => new(_missing, HasParents);
}
