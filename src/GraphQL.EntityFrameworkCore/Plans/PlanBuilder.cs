using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The statements of a plan under construction.</summary>
internal sealed class PlanBuilder(IModel model, SqlDialect dialect, ColumnFactory columns)
{
    private readonly SqlAliases _aliases = new();
    private readonly List<Func<RowSetPlan>> _rowSets = [];
    private readonly List<(int RowSet, bool IsOptional)> _singles = [];
    private readonly List<(int RowSet, int Limit)> _limits = [];

    public SqlDialect Dialect { get; } = dialect;

    public ColumnFactory Columns { get; } = columns;

    public SqlScope OpenScope(bool isWholeTable = false) => new(model, _aliases) { IsWholeTable = isWholeTable };

    /// <summary>Adds a row set.</summary>
    /// <returns>Its index.</returns>
    public int Add(RowSetBuilder rowSet)
    {
        _rowSets.Add(rowSet.Build);
        return _rowSets.Count - 1;
    }

    /// <summary>Adds a statement whose columns are known.</summary>
    /// <returns>The index of its row set.</returns>
    public int Add(SqlText statement, IReadOnlyList<Column> columns, bool hasParents, int batch, KeySource? keys)
    {
        var rowSet = new RowSetPlan(SqlStatement.Of(statement), columns, hasParents, batch, keys);
        _rowSets.Add(() => rowSet);
        return _rowSets.Count - 1;
    }

    /// <summary>Requires that a row set has one row, or none where that is allowed; field by field, anything else is an error.</summary>
    public void RequireSingle(int rowSet, bool isOptional) => _singles.Add((rowSet, isOptional));

    /// <summary>Requires that a row set has no more rows than that for each parent; field by field, more are an error.</summary>
    public void RequireAtMost(int rowSet, int limit) => _limits.Add((rowSet, limit));

    /// <summary>How many rows the row sets may have for each parent.</summary>
    public IReadOnlyList<(int RowSet, int Limit)> Limits => _limits;

    /// <summary>Which row sets must have one row.</summary>
    public IReadOnlyList<(int RowSet, bool IsOptional)> Singles => _singles;

    /// <summary>Completes all statements.</summary>
    public IReadOnlyList<RowSetPlan> Build() => [.. _rowSets.Select(build => build())];
}
