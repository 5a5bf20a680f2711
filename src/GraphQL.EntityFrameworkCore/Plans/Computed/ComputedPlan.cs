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
        catch (Exception exception) when (exception is not (PlanningException or OperationCanceledException or ExecutionAbortedException))
        {
            throw new PlanningException(exception.Message);
        }

        return rows;
    }
}

/// <summary>The rows of computed items, while it is not yet known which columns of them are wanted.</summary>
internal sealed class ComputedRowSetBuilder
{
    /// <summary>The column, behind that of the parent's key, with the number of the row: the key that items below it have as their parent's.</summary>
    public const int RowNumber = 1;

    /// <summary>The column with the item itself.</summary>
    public const int Item = 2;

    private readonly int _batch;
    private readonly ItemOrigin _origin;
    private readonly List<ItemColumn> _columns = [];

    /// <summary>Adds a row set to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="batch">After which round trip it is known, from 0 on.</param>
    /// <param name="origin">Where the items come from.</param>
    public ComputedRowSetBuilder(PlanBuilder plan, int batch, ItemOrigin origin)
    {
        _batch = batch;
        _origin = origin;
        Index = plan.Add(() => new ComputedPlan(_batch, _origin, _columns));
    }

    public int Index { get; }

    /// <summary>Adds a column.</summary>
    /// <returns>The index of the column.</returns>
    public int Add(ItemColumn column)
    {
        _columns.Add(column);
        return Item + _columns.Count;
    }
}
