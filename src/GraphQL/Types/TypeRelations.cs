namespace Contested.GraphQL.Types;

/// <summary>How types relate to each other.</summary>
internal static class TypeRelations
{
    /// <summary>Whether two types are the same, wrappings included.</summary>
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType one, NonNullType other) => AreEqual(one.OfType, other.OfType),
        (ListType one, ListType other) => AreEqual(one.OfType, other.OfType),
        _ => ReferenceEquals(left, right),
    };

    /// <summary>Whether every value of a type is one of the other; true for equal types.</summary>
    /// <remarks>Specification: 5.8.5 All Variable Usages Are Allowed, AreTypesCompatible; and 3.6 Objects, IsSubType.</remarks>
    public static bool IsSubType(this Schema schema, GraphQLType type, GraphQLType superType) => (type, superType) switch
    {
        (NonNullType nonNull, NonNullType superNonNull) => schema.IsSubType(nonNull.OfType, superNonNull.OfType),
        (_, NonNullType) => false,
        (NonNullType nonNull, _) => schema.IsSubType(nonNull.OfType, superType),
        (ListType list, ListType superList) => schema.IsSubType(list.OfType, superList.OfType),
        (NamedType, NamedType) when ReferenceEquals(type, superType) => true,
        (ComplexType complex, IAbstractType abstractType) => schema.IsSubType(abstractType, complex),
        _ => false,
    };
}
