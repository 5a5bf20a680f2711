namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.3 The __Field Type.</summary>
internal static class FieldIntrospection
{
    public static ObjectType Type { get; } = new("__Field", Fields)
    {
        Description = "A field of an object or interface type.",
    };

    private static IEnumerable<FieldDefinition> Fields() =>
    [
        new("name", IntrospectionWrapping.RequiredString)
        {
            Description = "The name, unique within the type.",
            Resolver = FieldResolver.From<FieldDefinition>(field => field.Name),
        },
        new("description", SpecifiedScalars.String)
        {
            Description = "What the field means, in Markdown.",
            Resolver = FieldResolver.From<FieldDefinition>(field => field.Description),
        },
        new("args", IntrospectionWrapping.RequiredList(InputValueIntrospection.Type), [IncludeDeprecatedArgument.Definition])
        {
            Description = "The arguments of the field.",
            Resolver = FieldResolver.From<FieldDefinition>((field, batch) =>
                IncludeDeprecatedArgument.Filter(field.Arguments.Values, argument => argument.DeprecationReason, batch)),
        },
        new("type", new NonNullType(TypeIntrospection.Type))
        {
            Description = "The type of the field's values.",
            Resolver = FieldResolver.From<FieldDefinition>(field => field.Type),
        },
        new("isDeprecated", IntrospectionWrapping.RequiredBoolean)
        {
            Description = "Whether the field is deprecated.",
            Resolver = FieldResolver.From<FieldDefinition>(field => field.DeprecationReason is not null),
        },
        new("deprecationReason", SpecifiedScalars.String)
        {
            Description = "Why the field is deprecated.",
            Resolver = FieldResolver.From<FieldDefinition>(field => field.DeprecationReason),
        },
    ];
}
