using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Makes the entities that the rows of a statement stand for, each of the class that its row tells.</summary>
internal sealed class EntityReader
{
    private readonly int? _typeColumn;
    private readonly Dictionary<string, (Materialization Materialization, (Column Column, int Index)[] Columns)> _types = new(StringComparer.Ordinal);

    /// <summary>Selects the columns of which the entities are made.</summary>
    /// <param name="rows">The rows, of which the first entity of their scope is made.</param>
    /// <param name="type">The entity.</param>
    /// <param name="context">The schema.</param>
    /// <param name="plan">The plan with the rows.</param>
    /// <exception cref="PlanningException">There is no way to make such entities of columns.</exception>
    public EntityReader(RowSetBuilder rows, IEntityType type, SchemaContext context, PlanBuilder plan)
    {
        RowSet = rows.Index;
        if (type.FindDiscriminatorProperty() is { } discriminator)
        {
            _typeColumn = rows.Add(new TextColumn(rows.Scope.First.Column(discriminator)));
        }

        foreach (var concrete in type.GetDerivedTypesInclusive().Where(derived => !derived.ClrType.IsAbstract))
        {
            var materialization = context.MaterializationOf(concrete);
            _types[_typeColumn is null ? string.Empty : (string)concrete.GetDiscriminatorValue()!] =
                (materialization, [.. materialization.Columns.Select(column => Select(column, rows, plan))]);
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

    private static (Column Column, int Index) Select(MaterializedColumn selected, RowSetBuilder rows, PlanBuilder plan)
    {
        var entity = selected.Path.Aggregate(rows.Scope.First, (owner, complex) => owner.Within(complex));
        var expression = entity.Column(selected.Property);
        var column = selected.Property.IsPrimitiveCollection
            ? plan.Dialect.ListColumn(expression, selected.Property)
            : plan.Columns.Create(expression, selected.Property);
        return (column, rows.Add(column));
    }
}
