namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The groups of items that computed objects have in memory, while it is not yet known what of them is wanted. The items are entities, and their values those of their rows.</summary>
internal sealed class MemoryGroups : GroupColumns
{
    /// <summary>The column, behind that of the parent's key, with the row of an item of the group, from which its keys can be read.</summary>
    public const int Sample = 1;

    private readonly RowSetBuilder _rows;
    private readonly SqlEntity _entity;
    private readonly PlanBuilder _plan;
    private readonly GroupArguments? _arguments;
    private readonly List<(GroupKey Key, Column Column, int Index)> _keys;
    private readonly List<MemoryGroupOrder> _order = [];
    private readonly List<MemoryGroupValue> _values = [];

    /// <summary>Selects the keys of the items, and what the groups are sorted by.</summary>
    /// <param name="rows">The rows of the items.</param>
    /// <param name="entity">The item in a row.</param>
    /// <param name="arguments">How the items are grouped; null where all of a parent are one group.</param>
    /// <param name="plan">The plan.</param>
    public MemoryGroups(RowSetBuilder rows, SqlEntity entity, GroupArguments? arguments, PlanBuilder plan)
    {
        (_rows, _entity, _plan, _arguments) = (rows, entity, plan, arguments);
        _keys = [.. (arguments?.By ?? []).Select(KeyOf)];
        foreach (var order in arguments?.Order ?? [])
        {
            _order.AddRange(order.Function is { } function
                ? [new MemoryGroupOrder(ValueOf(function, order.Value), order.IsDescending)]
                : Keys(order.IsDescending));
        }

        _order.AddRange(Keys(isDescending: false));
    }

    public override (Column Column, int Index) Add(AggregateFunction function, AggregateDescriptor? value) => Add(ValueOf(function, value));

    public override (Column Column, int Index) Add(GroupKey key) => Add(FirstOf(_keys.First(known => known.Key == key)));

    /// <summary>Gives what groups the items, once it is known what of the groups is wanted.</summary>
    public MemoryGrouping Build() => new([.. _keys.Select(key => key.Index)], _order, _values, _arguments?.ReadLimit);

    private (Column Column, int Index) Add(MemoryGroupValue value)
    {
        _values.Add(value);
        return (value.Result, Sample + _values.Count);
    }

    private IEnumerable<MemoryGroupOrder> Keys(bool isDescending) => _keys.Select(key => new MemoryGroupOrder(FirstOf(key), isDescending));

    private static MemoryGroupValue FirstOf((GroupKey Key, Column Column, int Index) key) => new(null, key.Column, key.Index);

    private MemoryGroupValue ValueOf(AggregateFunction function, AggregateDescriptor? value)
    {
        if (value is null)
        {
            return new MemoryGroupValue(function, CountColumn.Instance, null);
        }

        var (expression, property) = SqlExpressions.Column(value.Value.Body, _entity);
        var column = _plan.Columns.Create(property);
        return new MemoryGroupValue(function, column, _rows.Add(expression, column));
    }

    private (GroupKey Key, Column Column, int Index) KeyOf(GroupKey key)
    {
        var column = key.Navigation?.ForeignKey.Properties[0] is { } foreignKey
            ? _plan.Columns.Create(foreignKey)
            : PropertyChains.DayOfYear(key.Value) is null ? _plan.Columns.Create(SqlExpressions.Column(key.Value, _entity).Property) : IntColumn.Instance;
        return (key, column, _rows.Add(GroupKeyColumns.ValueOf(key, _entity, _plan.Dialect), column));
    }
}

/// <summary>What a group has: a function of the values of its items, or the value that all of them have.</summary>
/// <param name="Function">The function; null for the value of any of the items.</param>
/// <param name="Column">The column of the values.</param>
/// <param name="Index">Its index in the rows of the items; null where these are counted.</param>
internal sealed record MemoryGroupValue(AggregateFunction? Function, Column Column, int? Index)
{
    /// <summary>The column of what the function gives.</summary>
    public Column Result => Function switch
    {
        AggregateFunction.Count => CountColumn.Instance,
        AggregateFunction.Sum or AggregateFunction.Average => DoubleColumn.Instance,
        _ => Column,
    };

    /// <summary>Gives the value of a group, as the database would.</summary>
    /// <param name="rows">The rows of all items.</param>
    /// <param name="group">The rows of those of the group; at least one.</param>
    public Cell Of(RowBuffer rows, IReadOnlyList<int> group)
    {
        if (Index is not { } index)
        {
            return new Cell(null, group.Count);
        }

        if (Function is null)
        {
            return rows[group[0], index];
        }

        var values = group.Select(row => rows[row, index]).Where(cell => !cell.IsNull).ToList();
        return Function switch
        {
            AggregateFunction.Count => new Cell(null, values.Count),
            _ when values.Count == 0 => Cell.Null,
            AggregateFunction.Min => values.Aggregate((lowest, cell) => Column.Compare(cell, lowest) < 0 ? cell : lowest),
            AggregateFunction.Max => values.Aggregate((highest, cell) => Column.Compare(cell, highest) > 0 ? cell : highest),
            AggregateFunction.Sum => Number(values.Sum(cell => cell.Number)),
            _ => Number((double)values.Sum(cell => cell.Number) / values.Count),
        };
    }

    private static Cell Number(double value) => new(null, BitConverter.DoubleToInt64Bits(value));
}

/// <summary>What groups are sorted by. Nulls come last either way.</summary>
internal sealed record MemoryGroupOrder(MemoryGroupValue Value, bool IsDescending);

/// <summary>Groups rows by some of their cells.</summary>
/// <param name="Keys">The columns of the keys; none where all are one group.</param>
/// <param name="Order">What the groups are sorted by.</param>
/// <param name="Values">What the groups have.</param>
/// <param name="Limit">How many groups are given; null for all.</param>
internal sealed record MemoryGrouping(
    IReadOnlyList<int> Keys, IReadOnlyList<MemoryGroupOrder> Order, IReadOnlyList<MemoryGroupValue> Values, PlanValue? Limit)
{
    /// <summary>What stands for the groups of a parent that has none.</summary>
    public Cell[] Missing => [Cell.Null, Cell.Null, .. Values.Select(value => value.Result.Missing)];

    /// <summary>Gives the groups of the items of a parent, in order.</summary>
    /// <param name="parent">The key of the parent.</param>
    /// <param name="rows">The rows of all items.</param>
    /// <param name="items">The rows of those of the parent.</param>
    /// <param name="variables">The coerced variables of the request.</param>
    public IEnumerable<Cell[]> Group(Cell parent, RowBuffer rows, IEnumerable<int> items, IReadOnlyDictionary<string, object?> variables)
    {
        var groups = items.GroupBy(row => Keys.Select(key => rows[row, key]).ToArray(), CellsComparer.Instance).Select(group => group.ToList()).ToList();
        groups.Sort((one, other) => Compare(rows, one, other));
        return groups
            .Take((int?)Limit?.Evaluate(variables) ?? groups.Count)
            .Select(group => (Cell[])[parent, new Cell(null, group[0]), .. Values.Select(value => value.Of(rows, group))]);
    }

    private int Compare(RowBuffer rows, IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        foreach (var (value, isDescending) in Order)
        {
            var (first, second) = (value.Of(rows, one), value.Of(rows, other));
            var order = first.IsNull || second.IsNull
                ? first.IsNull.CompareTo(second.IsNull)
                : isDescending ? value.Result.Compare(second, first) : value.Result.Compare(first, second);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private sealed class CellsComparer : IEqualityComparer<Cell[]>
    {
        public static CellsComparer Instance { get; } = new();

        public bool Equals(Cell[]? x, Cell[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(Cell[] obj) => obj.Aggregate(0, (hash, cell) => HashCode.Combine(hash, cell));
    }
}

/// <summary>The groups of items that computed objects have in memory.</summary>
/// <param name="Batch">After which round trip they are known, from 0 on.</param>
/// <param name="Lists">The lists with the items.</param>
/// <param name="Key">Gives the key of an item.</param>
/// <param name="Place">Where the rows of the items are.</param>
/// <param name="Grouping">Groups them.</param>
internal sealed record MemoryGroupPlan(int Batch, ItemLists Lists, Func<object, object?> Key, EntityPlace Place, MemoryGrouping Grouping) : ComputedPlan(Batch)
{
    protected override RowBuffer Begin(ComputationInput input) => new(Grouping.Missing, hasParents: true);

    protected override IEnumerable<Cell[]> Rows(ComputationInput input)
    {
        var rows = input.RowSets[Place.RowSet]!;
        return Lists.Read(input.RowSets).SelectMany(list => Grouping.Group(list.Parent, rows, list.Items.Cast<object>().Select(RowOf), input.Variables));

        int RowOf(object item) =>
            rows.RowOf(Place.Column, Cell.OfKey(Key(item)!)) ?? throw new PlanningException("An item that is grouped is not among the entities that were read.");
    }
}
