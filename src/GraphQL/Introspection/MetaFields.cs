using Contested.GraphQL.Types;

namespace Contested.GraphQL.Introspection;

/// <summary>Stub.</summary>
public static class MetaFields
{
    /// <summary>Stub.</summary>
    public static FieldDefinition TypeName { get; } = new("__typename", new NonNullType(SpecifiedScalars.String));

    /// <summary>Stub.</summary>
    public static FieldDefinition Schema { get; } = new("__schema", new NonNullType(IntrospectionTypes.Schema));

    /// <summary>Stub.</summary>
    public static FieldDefinition Type { get; } = new("__type", IntrospectionTypes.Schema);
}
