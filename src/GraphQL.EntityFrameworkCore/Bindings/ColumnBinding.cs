using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A column with one value.</summary>
internal sealed class ColumnBinding(IReadOnlyProperty column) : FieldBinding(column.PropertyInfo!)
{
    public IReadOnlyProperty Column { get; } = column;

    public bool IsNullable => Column.IsNullable;
}
