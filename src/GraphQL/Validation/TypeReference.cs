using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation;

/// <summary>Finds the types that a document refers to.</summary>
/// <remarks>Specification: 2.12 Type References.</remarks>
internal static class TypeReference
{
    /// <summary>Gives the type that a reference stands for; null where the schema has no type of that name.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="reference">The reference.</param>
    public static GraphQLType? Resolve(Schema schema, TypeNode reference) => reference switch
    {
        NamedTypeNode named => schema.Types.GetValueOrDefault(named.Name.Value),
        ListTypeNode list => Resolve(schema, list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Resolve(schema, nonNull.Type) is { } nullable ? new NonNullType(nullable) : null,
        _ => null,
    };
}
