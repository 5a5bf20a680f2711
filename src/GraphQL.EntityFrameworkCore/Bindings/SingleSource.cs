namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field of the root with one entity.</summary>
internal sealed record SingleSource(SingleFieldDescriptor Field) : FieldSource;
