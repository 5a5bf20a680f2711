using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Finds the types that a document refers to.</summary>
internal static class TypeFromSyntax
{
    /// <summary>Gives the type of a reference, or null where the schema has no type of that name.</summary>
    public static GraphQLType? Find(Schema schema, TypeNode node) => node switch
    {
        ListTypeNode list => Find(schema, list.Type) is { } itemType ? new ListType(itemType) : null,
        NonNullTypeNode nonNull => Find(schema, nonNull.Type) is { } nullableType ? new NonNullType(nullableType) : null,
        NamedTypeNode named => schema.Types.GetValueOrDefault(named.Name.Value),
        _ => null,
    };
}
