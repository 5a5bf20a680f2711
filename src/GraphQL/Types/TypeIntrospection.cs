namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.2 The __Type Type.</summary>
internal static class TypeIntrospection
{
    public static ObjectType Type { get; } = new("__Type", Fields)
    {
        Description = "A type of the schema: a named type, or a list or non-null wrapping of another type. `kind` decides which fields have a value; the others are null.",
    };

    private static IEnumerable<FieldDefinition> Fields() =>
    [
        new("kind", new NonNullType(TypeKindIntrospection.Type))
        {
            Description = "The kind of type.",
            Resolver = FieldResolver.From<GraphQLType>(TypeKindIntrospection.KindOf),
        },
        new("name", SpecifiedScalars.String)
        {
            Description = "The name of a named type; null for a list or non-null wrapping.",
            Resolver = FieldResolver.From<GraphQLType>(type => (type as NamedType)?.Name),
        },
        new("description", SpecifiedScalars.String)
        {
            Description = "What a named type is for, in Markdown.",
            Resolver = FieldResolver.From<GraphQLType>(type => (type as NamedType)?.Description),
        },
        new("specifiedByURL", SpecifiedScalars.String)
        {
            Description = "Where the format of a custom scalar is specified.",
            Resolver = FieldResolver.From<GraphQLType>(type => (type as ScalarType)?.SpecifiedByUrl),
        },
        new("fields", IntrospectionWrapping.OptionalList(FieldIntrospection.Type), [IncludeDeprecatedArgument.Definition])
        {
            Description = "The fields of an object or interface type.",
            Resolver = FieldResolver.From<GraphQLType>(ListFields),
        },
        new("interfaces", IntrospectionWrapping.OptionalList(Type))
        {
            Description = "The interfaces that an object or interface type implements.",
            Resolver = FieldResolver.From<GraphQLType>(type => (type as ComplexType)?.Interfaces),
        },
        new("possibleTypes", IntrospectionWrapping.OptionalList(Type))
        {
            Description = "The object types that an interface or union stands for.",
            Resolver = FieldResolver.From<GraphQLType>(ListPossibleTypes),
        },
        new("enumValues", IntrospectionWrapping.OptionalList(EnumValueIntrospection.Type), [IncludeDeprecatedArgument.Definition])
        {
            Description = "The values of an enum type.",
            Resolver = FieldResolver.From<GraphQLType>(ListEnumValues),
        },
        new("inputFields", IntrospectionWrapping.OptionalList(InputValueIntrospection.Type), [IncludeDeprecatedArgument.Definition])
        {
            Description = "The fields of an input object type.",
            Resolver = FieldResolver.From<GraphQLType>(ListInputFields),
        },
        new("ofType", Type)
        {
            Description = "The type inside a list or non-null wrapping.",
            Resolver = FieldResolver.From<GraphQLType>(Unwrap),
        },
        new("isOneOf", SpecifiedScalars.Boolean)
        {
            Description = "Whether exactly one field of an input object must be given; null for other kinds of type.",
            Resolver = FieldResolver.From<GraphQLType>(type => (type as InputObjectType)?.IsOneOf),
        },
    ];

    private static IReadOnlyList<FieldDefinition>? ListFields(GraphQLType type, FieldBatch batch) => type is ComplexType complex
        ? IncludeDeprecatedArgument.Filter(complex.Fields.Values, field => field.DeprecationReason, batch)
        : null;

    private static IReadOnlyList<ObjectType>? ListPossibleTypes(GraphQLType type, FieldBatch batch) => type is CompositeType and IAbstractType
        ? batch.Context.Schema.GetPossibleTypes((CompositeType)type)
        : null;

    private static IReadOnlyList<EnumValueDefinition>? ListEnumValues(GraphQLType type, FieldBatch batch) => type is EnumType enumType
        ? IncludeDeprecatedArgument.Filter(enumType.Values.Values, value => value.DeprecationReason, batch)
        : null;

    private static IReadOnlyList<InputValueDefinition>? ListInputFields(GraphQLType type, FieldBatch batch) => type is InputObjectType input
        ? IncludeDeprecatedArgument.Filter(input.Fields.Values, field => field.DeprecationReason, batch)
        : null;

    private static GraphQLType? Unwrap(GraphQLType type) => type switch
    {
        ListType list => list.OfType,
        NonNullType nonNull => nonNull.OfType,
        _ => null,
    };
}
