namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field of a connection with the number of items that an argument leaves out only because they have no value.</summary>
internal sealed record WithoutValueSource(ConnectionArgumentDescriptor Argument) : FieldSource;
