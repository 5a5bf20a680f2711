using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>Finds the types that a document refers to.</summary>
public static class TypeFromSyntax
{
    /// <summary>Gives the type of a reference, or null where the schema has no type of that name.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="node">The reference.</param>
    public static GraphQLType? Find(Schema schema, TypeNode node) => node switch
    {
        ListTypeNode list => Find(schema, list.Type) is { } itemType ? new ListType(itemType) : null,
        NonNullTypeNode nonNull => Find(schema, nonNull.Type) is { } nullableType ? new NonNullType(nullableType) : null,
        NamedTypeNode named => schema.Types.GetValueOrDefault(named.Name.Value),
        _ => null,
    };
}
