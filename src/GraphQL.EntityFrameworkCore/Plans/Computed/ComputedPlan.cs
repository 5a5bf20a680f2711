namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Rows that are made in memory of others.</summary>
/// <param name="Batch">After which round trip they are known, from 0 on.</param>
internal abstract record ComputedPlan(int Batch) : RowSetPlan(Batch)
{
    /// <summary>Makes the rows.</summary>
    /// <exception cref="PlanningException">Something failed; field by field, it is found out what.</exception>
    public RowBuffer Compute(ComputationInput input)
    {
        input.CancellationToken.ThrowIfCancellationRequested();
        using var computing = Rows(input).GetEnumerator();
        var rows = Begin(input);
        while (Next(computing) is { } cells)
        {
            rows.Add(cells);
            input.Meter.Count(cells.Length);
            input.Meter.Tell();
            input.CancellationToken.ThrowIfCancellationRequested();
        }

        input.Meter.Tell();
        return rows;
    }

    /// <summary>Makes a buffer of the rows.</summary>
    protected abstract RowBuffer Begin(ComputationInput input);

    /// <summary>Gives the rows, those of one parent after each other; each may be the same array with other cells.</summary>
    protected abstract IEnumerable<Cell[]> Rows(ComputationInput input);

    private static Cell[]? Next(IEnumerator<Cell[]> computing)
    {
        try
        {
            return computing.MoveNext() ? computing.Current : null;
        }
        catch (Exception exception) when (exception is not (PlanningException or OperationCanceledException or ExecutionAbortedException))
        {
            throw new PlanningException(exception.Message);
        }
    }
}

/// <summary>What rows are computed from.</summary>
/// <param name="Variables">The coerced variables of the request.</param>
/// <param name="RowSets">The rows that are known so far, among them all that others are computed from.</param>
/// <param name="Meter">Counts the memory that is taken.</param>
/// <param name="CancellationToken">Signals that the client has gone or the time is up.</param>
internal sealed record ComputationInput(
    IReadOnlyDictionary<string, object?> Variables, RowBuffer?[] RowSets, ComputationMeter Meter, CancellationToken CancellationToken);

/// <summary>The rows of items in memory.</summary>
/// <param name="Batch">After which round trip they are known, from 0 on.</param>
/// <param name="Origin">Where the items come from.</param>
/// <param name="Columns">Their columns behind those that all have.</param>
/// <param name="PageSize">How many rows of a parent are shown; null for all.</param>
/// <param name="HasParents">Whether there are parents; otherwise the items are those of a field of the root.</param>
internal sealed record ItemPlan(int Batch, ItemOrigin Origin, IReadOnlyList<ItemColumn> Columns, PlanValue? PageSize, bool HasParents) : ComputedPlan(Batch)
{
    private readonly Cell[] _missing = [.. Enumerable.Repeat(Cell.Null, ItemRowsBuilder.FirstColumn + Columns.Count)];

    protected override RowBuffer Begin(ComputationInput input) => new(_missing, HasParents, (int?)PageSize?.Evaluate(input.Variables));

    protected override IEnumerable<Cell[]> Rows(ComputationInput input)
    {
        var cells = new Cell[_missing.Length];
        var row = 0;
        foreach (var (parent, item, number) in Origin.Read(input))
        {
            cells[0] = parent;
            cells[ItemRowsBuilder.RowNumber] = new Cell(null, row++);
            cells[ItemRowsBuilder.Item] = new Cell(item, 0);
            cells[ItemRowsBuilder.Number] = new Cell(null, number);
            for (var column = 0; column < Columns.Count; column++)
            {
                cells[ItemRowsBuilder.FirstColumn + column] = Columns[column].Read(item, input.RowSets);
            }

            yield return cells;
        }
    }
}

/// <summary>The list of all items of a field of the root, in one cell.</summary>
/// <param name="Batch">After which round trip they are known, from 0 on.</param>
/// <param name="Computer">Computes them.</param>
internal sealed record RootListPlan(int Batch, ItemComputer Computer) : ComputedPlan(Batch)
{
    protected override RowBuffer Begin(ComputationInput input) => new([Cell.Null], hasParents: false);

    protected override IEnumerable<Cell[]> Rows(ComputationInput input)
    {
        yield return [new Cell(Computer.OfAll(input), 0)];
    }
}

/// <summary>The number of items in memory: of each parent, or of a field of the root.</summary>
/// <param name="Batch">After which round trip they are known, from 0 on.</param>
/// <param name="Lists">The lists with the items.</param>
/// <param name="HasParents">Whether there are parents.</param>
internal sealed record ItemCountPlan(int Batch, ItemLists Lists, bool HasParents) : ComputedPlan(Batch)
{
    private static readonly Cell[] Missing = [Cell.Null, Cell.Null];

    protected override RowBuffer Begin(ComputationInput input) => new(HasParents ? Missing : Missing[1..], HasParents);

    protected override IEnumerable<Cell[]> Rows(ComputationInput input) => Lists.Read(input.RowSets).Select(list =>
    {
        var count = new Cell(null, list.Items.Count);
        return HasParents ? new[] { list.Parent, count } : [count];
    });
}

/// <summary>The rows of items in memory, while it is not yet known which columns of them are wanted.</summary>
internal sealed class ItemRowsBuilder
{
    /// <summary>The column, behind that of the parent's key, with the number of the row: the key that items below it have as their parent's.</summary>
    public const int RowNumber = 1;

    /// <summary>The column with the item itself.</summary>
    public const int Item = 2;

    /// <summary>The column with the number of the item among those of its parent, from 1 on.</summary>
    public const int Number = 3;

    /// <summary>The first column of those that are added.</summary>
    public const int FirstColumn = 4;

    private readonly List<ItemColumn> _columns = [];

    /// <summary>Adds a row set to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="batch">After which round trip it is known, from 0 on.</param>
    /// <param name="origin">Where the items come from.</param>
    /// <param name="pageSize">How many items of a parent are shown; null for all.</param>
    /// <param name="hasParents">Whether there are parents; otherwise the items are those of a field of the root.</param>
    public ItemRowsBuilder(PlanBuilder plan, int batch, ItemOrigin origin, PlanValue? pageSize = null, bool hasParents = true) =>
        Index = plan.Add(() => new ItemPlan(batch, origin, _columns, pageSize, hasParents));

    public int Index { get; }

    /// <summary>Adds a column.</summary>
    /// <returns>The index of the column.</returns>
    public int Add(ItemColumn column)
    {
        _columns.Add(column);
        return FirstColumn + _columns.Count - 1;
    }
}
