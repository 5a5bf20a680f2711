namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>The field of the root with the nodes of several global identifiers.</summary>
internal sealed record NodesSource : FieldSource;
