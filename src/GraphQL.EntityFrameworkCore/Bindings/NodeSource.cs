namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>The field of the root with the node of a global identifier.</summary>
internal sealed record NodeSource : FieldSource;
