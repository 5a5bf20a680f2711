namespace Contested.GraphQL.Types;

/// <summary>The types of introspection. Every schema has them.</summary>
/// <remarks>Specification: 4.2 Schema Introspection.</remarks>
public static class IntrospectionTypes
{
    /// <summary><c>__Schema</c>.</summary>
    /// <remarks>Specification: 4.2.1 The __Schema Type. Its values are a <see cref="Types.Schema"/>.</remarks>
    public static ObjectType Schema => SchemaIntrospection.Type;

    /// <summary><c>__Type</c>.</summary>
    /// <remarks>Specification: 4.2.2 The __Type Type. Its values are a <see cref="GraphQLType"/>.</remarks>
    public static ObjectType Type => TypeIntrospection.Type;

    /// <summary><c>__TypeKind</c>.</summary>
    /// <remarks>Specification: 4.2.2 The __Type Type.</remarks>
    public static EnumType TypeKind => TypeKindIntrospection.Type;

    /// <summary><c>__Field</c>.</summary>
    /// <remarks>Specification: 4.2.3 The __Field Type. Its values are a <see cref="FieldDefinition"/>.</remarks>
    public static ObjectType Field => FieldIntrospection.Type;

    /// <summary><c>__InputValue</c>.</summary>
    /// <remarks>Specification: 4.2.4 The __InputValue Type. Its values are an <see cref="InputValueDefinition"/>.</remarks>
    public static ObjectType InputValue => InputValueIntrospection.Type;

    /// <summary><c>__EnumValue</c>.</summary>
    /// <remarks>Specification: 4.2.5 The __EnumValue Type. Its values are an <see cref="EnumValueDefinition"/>.</remarks>
    public static ObjectType EnumValue => EnumValueIntrospection.Type;

    /// <summary><c>__Directive</c>.</summary>
    /// <remarks>Specification: 4.2.6 The __Directive Type. Its values are a <see cref="DirectiveDefinition"/>.</remarks>
    public static ObjectType Directive => DirectiveIntrospection.Type;

    /// <summary><c>__DirectiveLocation</c>.</summary>
    /// <remarks>Specification: 4.2.6 The __Directive Type. Its values are a <see cref="Types.DirectiveLocation"/>.</remarks>
    public static EnumType DirectiveLocation => DirectiveLocationIntrospection.Type;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<NamedType> All { get; } =
        [Schema, Type, TypeKind, Field, InputValue, EnumValue, Directive, DirectiveLocation];

    /// <summary>Tells whether a name is that of a type of introspection.</summary>
    /// <param name="name">The name of a type.</param>
    public static bool IsIntrospectionType(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) && All.Any(type => type.Name == name);
}
