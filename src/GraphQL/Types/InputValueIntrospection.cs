using Contested.GraphQL.Language;

namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.4 The __InputValue Type.</summary>
internal static class InputValueIntrospection
{
    public static ObjectType Type { get; } = new("__InputValue", Fields)
    {
        Description = "An argument of a field or directive, or a field of an input object.",
    };

    private static IEnumerable<FieldDefinition> Fields() =>
    [
        new("name", IntrospectionWrapping.RequiredString)
        {
            Description = "The name, unique among its siblings.",
            Resolver = FieldResolver.From<InputValueDefinition>(value => value.Name),
        },
        new("description", SpecifiedScalars.String)
        {
            Description = "What the value means, in Markdown.",
            Resolver = FieldResolver.From<InputValueDefinition>(value => value.Description),
        },
        new("type", new NonNullType(TypeIntrospection.Type))
        {
            Description = "The type of the values that can be given.",
            Resolver = FieldResolver.From<InputValueDefinition>(value => value.Type),
        },
        new("defaultValue", SpecifiedScalars.String)
        {
            Description = "The default value, in GraphQL notation; null if there is none.",
            Resolver = FieldResolver.From<InputValueDefinition>(PrintDefault),
        },
        new("isDeprecated", IntrospectionWrapping.RequiredBoolean)
        {
            Description = "Whether the value is deprecated.",
            Resolver = FieldResolver.From<InputValueDefinition>(value => value.DeprecationReason is not null),
        },
        new("deprecationReason", SpecifiedScalars.String)
        {
            Description = "Why the value is deprecated.",
            Resolver = FieldResolver.From<InputValueDefinition>(value => value.DeprecationReason),
        },
    ];

    private static string? PrintDefault(InputValueDefinition value) =>
        DefaultValueLiteral.Of(value) is { } literal ? Printer.Print(literal) : null;
}
