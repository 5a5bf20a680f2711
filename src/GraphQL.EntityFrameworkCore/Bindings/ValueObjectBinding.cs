using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A value object in columns of the entity's own row.</summary>
internal sealed class ValueObjectBinding(IReadOnlyComplexProperty complex) : FieldBinding(complex.PropertyInfo!)
{
    public IReadOnlyComplexProperty Complex { get; } = complex;

    public bool IsNullable => Complex.IsNullable;
}
