namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.2 The __Type Type, __TypeKind.</summary>
internal static class TypeKindIntrospection
{
    public static EnumType Type { get; } = new(
        "__TypeKind",
        [
            new("SCALAR") { Description = "A scalar: a single value. `specifiedByURL` may specify its format." },
            new("OBJECT") { Description = "An object. `fields` and `interfaces` have values." },
            new("INTERFACE") { Description = "An interface. `fields`, `interfaces` and `possibleTypes` have values." },
            new("UNION") { Description = "A union. `possibleTypes` has a value." },
            new("ENUM") { Description = "An enum. `enumValues` has a value." },
            new("INPUT_OBJECT") { Description = "An input object. `inputFields` and `isOneOf` have values." },
            new("LIST") { Description = "A list of values of the type in `ofType`." },
            new("NON_NULL") { Description = "The type in `ofType`, without null." },
        ])
    {
        Description = "The kinds of type; they decide which fields of a `__Type` have a value.",
    };

    public static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
