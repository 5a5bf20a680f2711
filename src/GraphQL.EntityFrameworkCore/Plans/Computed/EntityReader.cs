namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Makes the entities that the rows of a statement stand for, each of the class that its row tells.</summary>
internal sealed class EntityReader
{
    private readonly int? _typeColumn;
    private readonly Dictionary<string, (Materialization Materialization, (Column Column, int Index)[] Columns)> _types = new(StringComparer.Ordinal);

    /// <summary>Selects the columns of which the entities are made.</summary>
    /// <param name="rows">The rows, of which the first entity of their scope is made.</param>
    /// <param name="type">The entity.</param>
    /// <param name="factories">Makes entities of columns.</param>
    /// <exception cref="PlanningException">There is no way to make such entities of columns.</exception>
    public EntityReader(RowSetBuilder rows, IEntityType type, EntityFactories factories)
    {
        RowSet = rows.Index;
        if (type.FindDiscriminatorProperty() is { } discriminator)
        {
            _typeColumn = rows.Add(rows.Scope.First, discriminator).Index;
        }

        foreach (var concrete in type.GetDerivedTypesInclusive().Where(derived => !derived.ClrType.IsAbstract))
        {
            var materialization = factories.MaterializationOf(concrete);
            _types[_typeColumn is null ? string.Empty : (string)concrete.GetDiscriminatorValue()!] =
                (materialization, [.. materialization.Columns.Select(column =>
                    rows.Add(column.Path.Aggregate(rows.Scope.First, (owner, complex) => owner.Within(complex)), column.Property))]);
        }
    }

    /// <summary>The index of the row set.</summary>
    public int RowSet { get; }

    /// <summary>Makes the entity of a row.</summary>
    public object Read(RowBuffer rows, int row)
    {
        var (materialization, columns) = _types[_typeColumn is { } index ? (string)rows[row, index].Reference! : string.Empty];
        var values = new object?[columns.Length];
        for (var column = 0; column < values.Length; column++)
        {
            values[column] = columns[column].Column.ValueOf(rows[row, columns[column].Index]);
        }

        return materialization.Make(values);
    }
}
