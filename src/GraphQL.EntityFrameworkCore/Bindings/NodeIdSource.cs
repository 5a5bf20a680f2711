namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field with the global identifier of a node.</summary>
internal sealed record NodeIdSource : FieldSource;
