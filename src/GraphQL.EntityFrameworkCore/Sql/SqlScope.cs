namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>The tables of a SELECT: one entity, and what is joined to it by references, each once.</summary>
internal sealed class SqlScope
{
    private readonly IModel _model;
    private readonly SqlAliases _aliases;
    private readonly Dictionary<(string Alias, INavigation Navigation), SqlEntity> _joined = [];
    private readonly List<SqlText> _joins = [];
    private readonly HashSet<string> _columns = new(StringComparer.Ordinal);

    /// <summary>Opens a scope.</summary>
    /// <param name="model">The model of the entities.</param>
    /// <param name="aliases">Gives the tables their names.</param>
    public SqlScope(IModel model, SqlAliases aliases)
    {
        _model = model;
        _aliases = aliases;
        First = new SqlEntity(this, aliases.Next("t"), []);
    }

    /// <summary>The first entity.</summary>
    public SqlEntity First { get; }

    /// <summary>The row of the join entity by which the first entity is found; null where it is found otherwise.</summary>
    public SqlEntity? JoinRow { get; set; }

    /// <summary>Whether all rows of the first entity's table come into question, rather than those of a few parents.</summary>
    public bool IsWholeTable { get; init; }

    /// <summary>The joins so far, each after a space.</summary>
    public SqlText Joins => SqlText.Join(string.Empty, _joins);

    /// <summary>A new name for a table.</summary>
    public string NextAlias(string prefix) => _aliases.Next(prefix);

    /// <summary>A scope of its own inside the statement.</summary>
    public SqlScope Inner(bool isWholeTable = false) => new(_model, _aliases) { IsWholeTable = isWholeTable };

    /// <summary>The entity of a class.</summary>
    public IEntityType TypeOf(Type clrType) =>
        _model.FindEntityType(clrType) ?? throw new PlanningException($"{clrType} is not an entity.");

    public SqlText Column(string alias, string column)
    {
        if (alias == First.Alias)
        {
            _columns.Add(column);
        }

        return SqlText.Of($"{alias}.{column}");
    }

    public SqlEntity Join(SqlEntity from, INavigation navigation)
    {
        if (!_joined.TryGetValue((from.Alias, navigation), out var joined))
        {
            if (!navigation.IsOnDependent || navigation.ForeignKey is not { Properties: [var foreignKey], PrincipalKey.Properties: [var principalKey] })
            {
                throw new PlanningException($"The reference {navigation.Name} is not by one column of its own table.");
            }

            joined = new SqlEntity(this, _aliases.Next("j"), [.. from.Path, navigation]);
            _joined[(from.Alias, navigation)] = joined;
            _joins.Add($" LEFT JOIN {SqlNames.Table(navigation.TargetEntityType)} AS {joined.Alias} ON {joined.Alias}.{SqlNames.Column(principalKey)} = {from.Column(foreignKey)}");
        }

        return joined;
    }

    /// <summary>The columns of the first entity that have been used so far, of a table with the same columns.</summary>
    public SqlText ColumnsOf(string alias) => SqlText.Of(string.Join(", ", _columns.Select(column => $"{alias}.{column}")));

    /// <summary>Uses the columns that another scope, whose first entity is the same, has used so far.</summary>
    public void Use(SqlScope other) => _columns.UnionWith(other._columns);

    /// <summary>The condition that a row of the table is of a type, or of one derived from it; none where all rows are.</summary>
    public static SqlText OfType(SqlEntity entity, IEntityType type)
    {
        if (type.BaseType is null)
        {
            return SqlText.Empty;
        }

        var discriminator = type.FindDiscriminatorProperty()
            ?? throw new PlanningException($"{type.DisplayName()} does not share the table of its base by a discriminator.");
        var values = type.GetDerivedTypesInclusive()
            .Where(derived => !derived.ClrType.IsAbstract)
            .Select(derived => SqlNames.Literal((string)derived.GetDiscriminatorValue()!));
        return $"{entity.Column(discriminator)} IN ({string.Join(", ", values)})";
    }
}

/// <summary>Makes up names for the tables of a statement, each once.</summary>
internal sealed class SqlAliases
{
    private int _last;

    public string Next(string prefix) => prefix + (++_last).ToString(CultureInfo.InvariantCulture);
}
