namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field of a group with functions of a value.</summary>
internal sealed record AggregateSource(AggregateDescriptor Value) : FieldSource;
