using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A column with several values.</summary>
internal sealed class PrimitiveCollectionBinding(IReadOnlyProperty column) : FieldBinding(column.PropertyInfo!)
{
    public IReadOnlyProperty Column { get; } = column;

    public Type ElementType { get; } = column.GetElementType()!.ClrType;
}
