using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The row sets of a plan under construction.</summary>
internal sealed class PlanBuilder(IModel model, SqlDialect dialect, ColumnFactory columns)
{
    private readonly SqlAliases _aliases = new();
    private readonly List<Func<RowSetPlan>> _rowSets = [];
    private readonly List<Func<RowBuffer[], bool>> _requirements = [];

    public SqlDialect Dialect { get; } = dialect;

    public ColumnFactory Columns { get; } = columns;

    public SqlScope OpenScope(bool isWholeTable = false) => new(model, _aliases) { IsWholeTable = isWholeTable };

    /// <summary>Adds a row set.</summary>
    /// <param name="build">Completes it, once all of its columns are known.</param>
    /// <returns>Its index.</returns>
    public int Add(Func<RowSetPlan> build)
    {
        _rowSets.Add(build);
        return _rowSets.Count - 1;
    }

    /// <summary>Adds a statement whose columns are known.</summary>
    /// <returns>The index of its row set.</returns>
    public int Add(SqlText statement, IReadOnlyList<Column> columns, bool hasParents, int batch, KeySource? keys)
    {
        var rowSet = StatementPlan.Of(SqlStatement.Of(statement), columns, hasParents, batch, keys);
        return Add(() => rowSet);
    }

    /// <summary>Requires that a row set has one row, or none where that is allowed; field by field, anything else is an error.</summary>
    public void RequireSingle(int rowSet, bool isOptional) =>
        Require(rowSets => rowSets[rowSet].Count == 1 || (isOptional && rowSets[rowSet].Count == 0));

    /// <summary>Requires that a row set has no more rows than that for each parent; field by field, more are an error.</summary>
    public void RequireAtMost(int rowSet, int limit) => Require(rowSets => rowSets[rowSet].LongestRange <= limit);

    /// <summary>Requires something of the rows that have been read; field by field, anything else is an error.</summary>
    public void Require(Func<RowBuffer[], bool> requirement) => _requirements.Add(requirement);

    /// <summary>What all row sets must comply with.</summary>
    public IReadOnlyList<Func<RowBuffer[], bool>> Requirements => _requirements;

    /// <summary>Completes all row sets.</summary>
    public IReadOnlyList<RowSetPlan> Build() => [.. _rowSets.Select(build => build())];
}
