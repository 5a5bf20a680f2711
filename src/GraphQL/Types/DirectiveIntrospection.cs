namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.6 The __Directive Type.</summary>
internal static class DirectiveIntrospection
{
    public static ObjectType Type { get; } = new("__Directive", Fields)
    {
        Description = "A directive: applied in a document, it changes what is executed; applied in a schema, it annotates it.",
    };

    private static IEnumerable<FieldDefinition> Fields() =>
    [
        new("name", IntrospectionWrapping.RequiredString)
        {
            Description = "The name, without the at sign.",
            Resolver = FieldResolver.From<DirectiveDefinition>(directive => directive.Name),
        },
        new("description", SpecifiedScalars.String)
        {
            Description = "What the directive does, in Markdown.",
            Resolver = FieldResolver.From<DirectiveDefinition>(directive => directive.Description),
        },
        new("isRepeatable", IntrospectionWrapping.RequiredBoolean)
        {
            Description = "Whether it may be applied more than once in the same place.",
            Resolver = FieldResolver.From<DirectiveDefinition>(directive => directive.IsRepeatable),
        },
        new("locations", IntrospectionWrapping.RequiredList(DirectiveLocationIntrospection.Type))
        {
            Description = "The places where it may be applied.",
            Resolver = FieldResolver.From<DirectiveDefinition>(directive => directive.Locations),
        },
        new("args", IntrospectionWrapping.RequiredList(InputValueIntrospection.Type), [IncludeDeprecatedArgument.Definition])
        {
            Description = "The arguments of the directive.",
            Resolver = FieldResolver.From<DirectiveDefinition>((directive, batch) =>
                IncludeDeprecatedArgument.Filter(directive.Arguments.Values, argument => argument.DeprecationReason, batch)),
        },
    ];
}
