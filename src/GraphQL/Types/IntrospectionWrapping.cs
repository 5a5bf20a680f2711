namespace Contested.GraphQL.Types;

/// <summary>The wrapped types that the fields of introspection have.</summary>
internal static class IntrospectionWrapping
{
    public static NonNullType RequiredString => new(SpecifiedScalars.String);

    public static NonNullType RequiredBoolean => new(SpecifiedScalars.Boolean);

    /// <summary>Gives the type <c>[T!]</c>.</summary>
    public static ListType OptionalList(NamedType type) => new(new NonNullType(type));

    /// <summary>Gives the type <c>[T!]!</c>.</summary>
    public static NonNullType RequiredList(NamedType type) => new(OptionalList(type));
}
