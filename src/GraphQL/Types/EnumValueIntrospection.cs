namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.5 The __EnumValue Type.</summary>
internal static class EnumValueIntrospection
{
    public static ObjectType Type { get; } = new("__EnumValue", Fields)
    {
        Description = "A value of an enum type.",
    };

    private static IEnumerable<FieldDefinition> Fields() =>
    [
        new("name", IntrospectionWrapping.RequiredString)
        {
            Description = "The name, unique within the enum, and how the value is written.",
            Resolver = FieldResolver.From<EnumValueDefinition>(value => value.Name),
        },
        new("description", SpecifiedScalars.String)
        {
            Description = "What the value means, in Markdown.",
            Resolver = FieldResolver.From<EnumValueDefinition>(value => value.Description),
        },
        new("isDeprecated", IntrospectionWrapping.RequiredBoolean)
        {
            Description = "Whether the value is deprecated.",
            Resolver = FieldResolver.From<EnumValueDefinition>(value => value.DeprecationReason is not null),
        },
        new("deprecationReason", SpecifiedScalars.String)
        {
            Description = "Why the value is deprecated.",
            Resolver = FieldResolver.From<EnumValueDefinition>(value => value.DeprecationReason),
        },
    ];
}
