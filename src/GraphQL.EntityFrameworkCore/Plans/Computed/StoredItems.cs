namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The stored items that computed ones are other views of, in a plan under construction: what the database tells of them.</summary>
internal sealed class StoredItems
{
    private readonly RowSetBuilder _rows;
    private readonly SqlDialect _dialect;
    private readonly (Func<object, object?> Read, Column Column, int Index)[] _common;

    /// <summary>Adds the statement that reads them.</summary>
    /// <param name="plan">Gets the statement.</param>
    /// <param name="source">Where the items are, and what they have in common with computed ones.</param>
    /// <param name="parents">The keys of the parents.</param>
    /// <param name="conditions">What they must satisfy.</param>
    public StoredItems(PlanBuilder plan, ComputedSource source, ParentKeys parents, IReadOnlyList<FilterCondition> conditions)
    {
        var navigation = source.Items!.Navigation;
        var query = ItemQueryReader.Sorted(navigation.TargetEntityType, entity => conditions.Select(condition => condition.Write(entity)), plan.Dialect);
        _rows = new ItemSet(plan, navigation.TargetEntityType, navigation, parents).Read(query);
        _dialect = plan.Dialect;
        _common = [.. source.Common.Select(binding =>
        {
            var property = binding is ReferenceBinding reference ? reference.Navigation.ForeignKey.Properties[0] : ((ColumnBinding)binding).Column;
            var (column, index) = _rows.Add(_rows.Scope.First, property);
            return (PropertyReader.Of(property.PropertyInfo!), column, index);
        })];
    }

    /// <summary>Has the database tell a condition.</summary>
    /// <returns>The column that is 1 where it is met.</returns>
    public int Add(FilterCondition condition) => _rows.AddApart($"CASE WHEN {condition.Write(_rows.Scope.First)} THEN 1 ELSE 0 END", IntColumn.Instance);

    /// <summary>Has the database sort the items.</summary>
    /// <returns>The column with the place of each in the order: those that are equal have the same.</returns>
    public int Add(SortKey key)
    {
        var value = SqlExpressions.Column(key.Value.Body, _rows.Scope.First).Column;
        var order = _dialect.Order(value, key.IsDescending, key.IsNullable ? false : null);
        return _rows.Add($"CAST(DENSE_RANK() OVER (ORDER BY {order}) AS INTEGER)", IntColumn.Instance);
    }

    /// <summary>Gives what finds the rows of the stored items that computed ones are other views of.</summary>
    public Func<object, (RowBuffer Rows, int Row)?> In(RowBuffer?[] rowSets)
    {
        var rows = rowSets[_rows.Index]!;
        var found = new Dictionary<object?[], int>(rows.Count, ValuesComparer.Instance);
        for (var row = 0; row < rows.Count; row++)
        {
            found.TryAdd([.. _common.Select(value => value.Column.ValueOf(rows[row, value.Index]))], row);
        }

        return item => found.TryGetValue([.. _common.Select(value => value.Read(item))], out var row) ? (rows, row) : null;
    }

    private sealed class ValuesComparer : IEqualityComparer<object?[]>
    {
        public static ValuesComparer Instance { get; } = new();

        public bool Equals(object?[]? x, object?[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(object?[] obj) => obj.Aggregate(0, HashCode.Combine);
    }
}
