using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Resolves the references to types in a document, all of which are known.</summary>
internal sealed class TypeReferences(Func<string, NamedType> find, List<GraphQLError> errors)
{
    /// <summary>Gives the type of a reference.</summary>
    public GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        NamedTypeNode named => find(named.Name.Value),
        _ => throw new ArgumentException($"{node.Kind} is not a reference to a type.", nameof(node)),
    };

    /// <summary>Gives those of the types that are of a kind. The others are errors.</summary>
    /// <param name="nodes">The references.</param>
    /// <param name="describeMisfit">Gives the message for a type that is not of the kind.</param>
    public IEnumerable<T> Resolve<T>(IEnumerable<NamedTypeNode> nodes, Func<NamedType, string> describeMisfit)
        where T : NamedType
    {
        foreach (var node in nodes)
        {
            var type = find(node.Name.Value);
            if (type is T fitting)
            {
                yield return fitting;
            }
            else
            {
                errors.Add(new GraphQLError(describeMisfit(type), null, node));
            }
        }
    }
}
