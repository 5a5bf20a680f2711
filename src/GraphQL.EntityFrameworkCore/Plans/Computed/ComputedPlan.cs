using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Rows that are computed from others.</summary>
/// <param name="Batch">After which round trip they are known, from 0 on.</param>
/// <param name="Origin">Where the items come from.</param>
/// <param name="Columns">Their columns behind those that all have.</param>
internal sealed record ComputedPlan(int Batch, ItemOrigin Origin, IReadOnlyList<ItemColumn> Columns) : RowSetPlan(Batch)
{
    private readonly Cell[] _missing = [.. Enumerable.Repeat(Cell.Null, ComputedRowSetBuilder.Item + 1 + Columns.Count)];

    /// <summary>Computes the rows.</summary>
    /// <param name="rowSets">The rows that are known so far, among them all that these depend on.</param>
    /// <exception cref="PlanningException">Something failed; field by field, it is found out what.</exception>
    public RowBuffer Compute(RowBuffer?[] rowSets)
    {
        var rows = new RowBuffer(_missing, hasParents: true);
        var cells = new Cell[_missing.Length];
        try
        {
            foreach (var (parent, item) in Origin.Read(rowSets))
            {
                cells[0] = parent;
                cells[ComputedRowSetBuilder.RowNumber] = new Cell(null, rows.Count);
                cells[ComputedRowSetBuilder.Item] = new Cell(item, 0);
                for (var column = 0; column < Columns.Count; column++)
                {
                    cells[ComputedRowSetBuilder.Item + 1 + column] = Columns[column].Read(item, rowSets);
                }

                rows.Add(cells);
            }
        }
        catch (Exception exception) when (exception is not (PlanningException or OperationCanceledException))
        {
            throw new PlanningException(exception.Message);
        }

        return rows;
    }
}
