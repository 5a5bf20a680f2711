namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.1 The __Schema Type.</summary>
internal static class SchemaIntrospection
{
    public static ObjectType Type { get; } = new("__Schema", Fields)
    {
        Description = "What a server offers: its types and directives, and the types at which its queries, mutations and subscriptions begin.",
    };

    private static IEnumerable<FieldDefinition> Fields() =>
    [
        new("description", SpecifiedScalars.String)
        {
            Description = "What the schema is for, in Markdown.",
            Resolver = FieldResolver.From<Schema>(schema => schema.Description),
        },
        new("types", IntrospectionWrapping.RequiredList(TypeIntrospection.Type))
        {
            Description = "All types of the schema, those of introspection included.",
            Resolver = FieldResolver.From<Schema>(schema => schema.Types.Values),
        },
        new("queryType", new NonNullType(TypeIntrospection.Type))
        {
            Description = "The type at which queries begin.",
            Resolver = FieldResolver.From<Schema>(schema => schema.QueryType),
        },
        new("mutationType", TypeIntrospection.Type)
        {
            Description = "The type at which mutations begin; null where the server has none.",
            Resolver = FieldResolver.From<Schema>(schema => schema.MutationType),
        },
        new("subscriptionType", TypeIntrospection.Type)
        {
            Description = "The type at which subscriptions begin; null where the server has none.",
            Resolver = FieldResolver.From<Schema>(schema => schema.SubscriptionType),
        },
        new("directives", IntrospectionWrapping.RequiredList(DirectiveIntrospection.Type))
        {
            Description = "All directives that the server knows.",
            Resolver = FieldResolver.From<Schema>(schema => schema.Directives.Values),
        },
    ];
}
