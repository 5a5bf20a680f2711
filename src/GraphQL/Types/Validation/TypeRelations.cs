namespace Contested.GraphQL.Types.Validation;

/// <summary>How types relate to each other.</summary>
internal static class TypeRelations
{
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType one, NonNullType other) => AreEqual(one.OfType, other.OfType),
        (ListType one, ListType other) => AreEqual(one.OfType, other.OfType),
        _ => ReferenceEquals(left, right),
    };

    /// <summary>Tells whether every value of a type is one of another type.</summary>
    /// <remarks>Specification: 3.6 Objects, IsValidImplementationFieldType.</remarks>
    public static bool IsSubType(Schema schema, GraphQLType type, GraphQLType superType) => (type, superType) switch
    {
        (NonNullType one, NonNullType other) => IsSubType(schema, one.OfType, other.OfType),
        (_, NonNullType) => false,
        (NonNullType one, _) => IsSubType(schema, one.OfType, superType),
        (ListType one, ListType other) => IsSubType(schema, one.OfType, other.OfType),
        (ComplexType complex, IAbstractType abstractType) when !ReferenceEquals(type, superType) => schema.IsSubType(abstractType, complex),
        _ => ReferenceEquals(type, superType),
    };
}
