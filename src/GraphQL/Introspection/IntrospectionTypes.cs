using Contested.GraphQL.Types;

namespace Contested.GraphQL.Introspection;

/// <summary>The types of introspection.</summary>
/// <remarks>Specification: 4.2 Schema Introspection.</remarks>
public static class IntrospectionTypes
{
    /// <summary><c>__Schema</c>.</summary>
    public static ObjectType Schema { get; } = new("__Schema", () => []);
}
