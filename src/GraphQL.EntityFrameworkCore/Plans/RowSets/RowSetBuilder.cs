namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The rows that a statement of the plan will read, while it is not yet known which columns of them are wanted.</summary>
internal sealed class RowSetBuilder
{
    private readonly PlanBuilder _plan;
    private readonly RowSource _source;
    private readonly PlanValue? _pageSize;
    private readonly ParentKeys? _parents;
    private readonly List<(SqlText Expression, SelectedColumn Column)> _columns = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Adds a row set to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">Which rows are read.</param>
    /// <param name="pageSize">How many rows of a parent are shown; null for all.</param>
    /// <param name="parents">The keys that the rows are found by; null where there are none.</param>
    public RowSetBuilder(PlanBuilder plan, RowSource source, PlanValue? pageSize = null, ParentKeys? parents = null)
    {
        _plan = plan;
        _source = source;
        _pageSize = pageSize;
        _parents = parents;
        Scope = plan.OpenScope();
        Index = plan.Add(Build);
        if (parents is not null)
        {
            Add(source.ParentKey(Scope, ParentsAlias), plan.Columns.Create(parents.Key));
        }
    }

    /// <summary>The index of the row set in the plan.</summary>
    public int Index { get; }

    /// <summary>The round trip in which the rows are read.</summary>
    public int Batch => _parents?.Batch ?? 0;

    public SqlScope Scope { get; }

    /// <summary>Whether one row more than the page has is read, to know if there are more.</summary>
    public bool LooksAhead { get; set; }

    private string ParentsAlias => $"p{Index}";

    /// <summary>Selects a value.</summary>
    /// <returns>The index of its column.</returns>
    public int Add(SqlText expression, SelectedColumn column)
    {
        var text = expression.ToString();
        if (!_indexes.TryGetValue(text, out var index))
        {
            _indexes[text] = index = _columns.Count;
            _columns.Add((expression, column));
        }

        return index;
    }

    /// <summary>Selects a value in a column of its own, although another one may differ from it in parameters only.</summary>
    /// <returns>The index of its column.</returns>
    public int AddApart(SqlText expression, SelectedColumn column)
    {
        _columns.Add((expression, column));
        return _columns.Count - 1;
    }

    /// <summary>Selects a property of an entity.</summary>
    public (Column Column, int Index) Add(SqlEntity entity, IReadOnlyProperty property)
    {
        var column = property.IsPrimitiveCollection ? _plan.Dialect.ListColumn(property) : _plan.Columns.Create(property);
        return (column, Add(entity.Column(property), new SelectedColumn(column, entity.IsNullable(property))));
    }

    /// <summary>Selects the key of an entity of these rows.</summary>
    public int AddKey(SqlEntity entity, IReadOnlyProperty key) =>
        Add(SqlKeys.Column(entity.Scope.First, entity.Path, key), _plan.Columns.Create(key));

    /// <summary>The different keys of an entity of these rows, by which further rows are found.</summary>
    public ParentKeys KeysOf(SqlEntity entity, IReadOnlyProperty key)
    {
        if (_source.IsReadFirst)
        {
            var source = new RowKeys(Index, AddKey(entity, key), _plan.Dialect);
            return new ParentKeys(source.Rows, key, Batch + 1, source);
        }

        var scope = _plan.OpenScope();
        var id = SqlKeys.Column(scope.First, entity.Path, key);
        var (tables, conditions) = _source.Select(scope, looksAhead: false, scope.NextAlias("p"));
        var distinct = entity.Path is [] && _source.IsDistinct ? string.Empty : "DISTINCT ";
        SqlText rows = $"(SELECT {distinct}{id} AS id FROM {tables}{scope.Joins} WHERE {SqlText.All([.. conditions, $"{id} IS NOT NULL"])})";
        return new ParentKeys(rows, key, Batch, _parents?.Source);
    }

    /// <summary>Completes the statement.</summary>
    public StatementPlan Build()
    {
        var order = _source.OrderBy(Scope.First);
        SqlText[] sorted =
        [
            .. _source.HasParents ? [_source.ParentKey(Scope, ParentsAlias)] : Array.Empty<SqlText>(),
            .. ReferenceEquals(order, SqlText.Empty) ? Array.Empty<SqlText>() : [order],
        ];
        var (tables, conditions) = _source.Select(Scope, LooksAhead, ParentsAlias);
        var columns = _columns.Count == 0 ? SqlText.Of("1") : SqlText.Join(", ", _columns.Select(column => column.Expression));
        SqlText statement = $"SELECT {columns} FROM {tables}{Scope.Joins} WHERE {SqlText.All(conditions)}";
        if (sorted.Length > 0)
        {
            statement = $"{statement} ORDER BY {SqlText.Join(", ", sorted)}";
        }

        return new FixedStatementPlan(
            SqlStatement.Of(statement), [.. _columns.Select(column => column.Column)], _source.HasParents, _pageSize, Batch, _parents?.Source);
    }
}
