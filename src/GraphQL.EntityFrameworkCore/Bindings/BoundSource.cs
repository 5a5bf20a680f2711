namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field with the value of a property.</summary>
internal sealed record BoundSource(FieldBinding Binding) : FieldSource;
