namespace Contested.GraphQL.Types;

/// <summary>The fields that can be selected without a type defining them.</summary>
/// <remarks>Specification: 4.1 Type Name Introspection, 4.2 Schema Introspection.</remarks>
public static class MetaFields
{
    /// <summary><c>__schema</c> of the query root: the schema itself.</summary>
    /// <remarks>Specification: 4.2 Schema Introspection.</remarks>
    public static FieldDefinition Schema { get; } = new("__schema", new NonNullType(IntrospectionTypes.Schema))
    {
        Description = "The schema of this server.",
        Resolver = FieldResolver.From<object?>((_, batch) => batch.Context.Schema),
    };

    /// <summary><c>__type</c> of the query root: a type by its name, null where the schema has none of that name.</summary>
    /// <remarks>Specification: 4.2 Schema Introspection.</remarks>
    public static FieldDefinition Type { get; } = new(
        "__type",
        IntrospectionTypes.Type,
        [new("name", IntrospectionWrapping.RequiredString) { Description = "The name of the type." }])
    {
        Description = "The type with this name; null if there is none.",
        Resolver = FieldResolver.From<object?>((_, batch) => batch.Context.Schema.Types.GetValueOrDefault(batch.Argument<string>("name")!)),
    };

    /// <summary><c>__typename</c> of every composite type: the name of the object type. The executor itself gives its values.</summary>
    /// <remarks>Specification: 4.1 Type Name Introspection.</remarks>
    public static FieldDefinition TypeName { get; } = new("__typename", IntrospectionWrapping.RequiredString)
    {
        Description = "The name of the object's type.",
    };
}
