namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.1 The __Schema Type.</summary>
internal static class SchemaIntrospection
{
    public static ObjectType Type { get; } = new("__Schema", Fields)
    {
        Description = "What a server offers: its types, its directives, and the root types of its queries, mutations and subscriptions.",
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
            Description = "All types of the schema, including those of introspection.",
            Resolver = FieldResolver.From<Schema>(schema => schema.Types.Values),
        },
        new("queryType", new NonNullType(TypeIntrospection.Type))
        {
            Description = "The root type of queries.",
            Resolver = FieldResolver.From<Schema>(schema => schema.QueryType),
        },
        new("mutationType", TypeIntrospection.Type)
        {
            Description = "The root type of mutations; null if the server has none.",
            Resolver = FieldResolver.From<Schema>(schema => schema.MutationType),
        },
        new("subscriptionType", TypeIntrospection.Type)
        {
            Description = "The root type of subscriptions; null if the server has none.",
            Resolver = FieldResolver.From<Schema>(schema => schema.SubscriptionType),
        },
        new("directives", IntrospectionWrapping.RequiredList(DirectiveIntrospection.Type))
        {
            Description = "All directives that the server knows.",
            Resolver = FieldResolver.From<Schema>(schema => schema.Directives.Values),
        },
    ];
}
