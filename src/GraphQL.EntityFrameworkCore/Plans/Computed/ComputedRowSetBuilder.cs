namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

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
