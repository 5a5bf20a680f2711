namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The row sets of a plan under construction.</summary>
internal sealed class PlanBuilder(SchemaModel schema, SqlDialect dialect)
{
    private readonly SqlAliases _aliases = new();
    private readonly List<Func<RowSetPlan>> _rowSets = [];
    private readonly List<RowRequirement> _requirements = [];

    public SqlDialect Dialect { get; } = dialect;

    public ColumnFactory Columns { get; } = new(schema.Leaves);

    /// <summary>What all row sets must comply with.</summary>
    public IReadOnlyList<RowRequirement> Requirements => _requirements;

    public SqlScope OpenScope(bool isWholeTable = false) => new(schema.Entities, _aliases) { IsWholeTable = isWholeTable };

    /// <summary>Gives the entity of a class.</summary>
    public IEntityType EntityOf(Type clrType) => schema.EntityOf(clrType);

    /// <summary>Adds a row set.</summary>
    /// <param name="build">Completes it, once the whole plan is known.</param>
    /// <returns>The index of the row set.</returns>
    public int Add(Func<RowSetPlan> build)
    {
        _rowSets.Add(build);
        return _rowSets.Count - 1;
    }

    /// <summary>Adds a statement whose columns are known.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="columns">Its columns; the key of the parent first, where there are parents.</param>
    /// <param name="parents">The keys of the parents; null where there are none.</param>
    /// <returns>The index of the row set.</returns>
    public int Add(SqlText statement, IReadOnlyList<SelectedColumn> columns, ParentKeys? parents)
    {
        var rowSet = new FixedStatementPlan(SqlStatement.Of(statement), columns, parents is not null, null, parents?.Batch ?? 0, parents?.Source);
        return Add(() => rowSet);
    }

    /// <summary>Requires something of the rows that have been read; anything else is an error, which is found field by field.</summary>
    public void Require(RowRequirement requirement) => _requirements.Add(requirement);

    /// <summary>Completes all row sets.</summary>
    public IReadOnlyList<RowSetPlan> Build() => [.. _rowSets.Select(build => build())];
}
