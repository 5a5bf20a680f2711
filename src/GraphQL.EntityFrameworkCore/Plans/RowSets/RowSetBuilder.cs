using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The rows that a statement of the plan will read, while it is not yet known which columns of them are wanted.</summary>
internal sealed class RowSetBuilder
{
    private readonly PlanBuilder _plan;
    private readonly RowSource _source;
    private readonly RowPage? _page;
    private readonly KeySource? _keys;
    private readonly List<Column> _columns = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Adds a row set to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">Which entities it has.</param>
    /// <param name="page">The page of them; null where all are wanted.</param>
    /// <param name="parentKey">The property of the parents' keys; null where there are no parents.</param>
    /// <param name="batch">In which round trip it is read, from 0 on.</param>
    /// <param name="keys">The keys that it is read by; null where there are none.</param>
    public RowSetBuilder(PlanBuilder plan, RowSource source, RowPage? page, IReadOnlyProperty? parentKey, int batch, KeySource? keys)
    {
        _keys = keys;
        _plan = plan;
        _source = source;
        _page = page;
        Batch = batch;
        Scope = plan.OpenScope();
        Index = plan.Add(Build);
        if (parentKey is not null)
        {
            Add(plan.Columns.Create(source.ParentKey(Scope, Parents), parentKey));
        }
    }

    public int Index { get; }

    public int Batch { get; }

    public SqlScope Scope { get; }

    /// <summary>Whether one row more than the page has is read, to know if there are more.</summary>
    public bool LooksAhead { get; set; }

    private string Parents => $"p{Index}";

    /// <summary>Whether the keys of the rows are known when the row sets below are read; otherwise these find them again.</summary>
    private bool IsReadFirst => !_source.HasParents && _source is not RootEntity;

    /// <summary>Selects a column.</summary>
    /// <returns>The index of the column.</returns>
    public int Add(Column column)
    {
        var expression = column.Expression.ToString();
        if (!_indexes.TryGetValue(expression, out var index))
        {
            _indexes[expression] = index = _columns.Count;
            _columns.Add(column);
        }

        return index;
    }

    public Column ColumnAt(int index) => _columns[index];

    /// <summary>The different keys of an entity of these rows, as a table with the column <c>id</c>.</summary>
    /// <param name="path">How the entity is reached.</param>
    /// <param name="key">The property of the key.</param>
    public (SqlText Keys, int Batch, KeySource? Source) KeysOf(IReadOnlyList<INavigation> path, IReadOnlyProperty key)
    {
        if (IsReadFirst)
        {
            var column = Add(_plan.Columns.Create(SqlKeys.Column(Scope.First, path, key), key));
            return (_plan.Dialect.Rows(KeyParameter.Of(Index, column, _columns[column], _plan.Dialect)), Batch + 1, KeySource.Of(Index));
        }

        var scope = _plan.OpenScope();
        var id = SqlKeys.Column(scope.First, path, key);
        var (tables, conditions) = _source.Select(scope, _page?.Size ?? 0, scope.NextAlias("p"));
        var distinct = path is [] && _source.IsDistinct ? string.Empty : "DISTINCT ";
        return ($"(SELECT {distinct}{id} AS id FROM {tables}{scope.Joins} WHERE {SqlText.All([.. conditions, $"{id} IS NOT NULL"])})", Batch, _keys);
    }

    /// <summary>Completes the statement.</summary>
    public StatementPlan Build()
    {
        var order = _source.OrderBy(Scope.First);
        SqlText[] sorted = [.. _source.HasParents ? [_source.ParentKey(Scope, Parents)] : Array.Empty<SqlText>(), .. order.Parts.Count == 0 ? [] : new[] { order }];
        var (tables, conditions) = _source.Select(Scope, (_page?.Size ?? 0) + (LooksAhead ? 1 : 0), Parents);
        var columns = _columns.Count == 0 ? SqlText.Of("1") : SqlText.Join(", ", _columns.Select(column => column.Expression));
        SqlText statement = $"SELECT {columns} FROM {tables}{Scope.Joins} WHERE {SqlText.All(conditions)}";
        if (sorted.Length > 0)
        {
            statement = $"{statement} ORDER BY {SqlText.Join(", ", sorted)}";
        }

        return StatementPlan.Of(SqlStatement.Of(statement), _columns, _source.HasParents, Batch, _keys);
    }
}
