using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Resolves the references to types in a document.</summary>
internal sealed class TypeReferences(Func<string, NamedType?> find, List<GraphQLError> errors)
{
    /// <summary>Gives the type of a reference. An unknown one is an error, and something harmless takes its place.</summary>
    public GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        _ => ResolveNamed((NamedTypeNode)node) ?? SpecifiedScalars.String,
    };

    /// <summary>Gives those of the types that are of a kind. The others are errors.</summary>
    /// <param name="nodes">The references.</param>
    /// <param name="describeMisfit">Gives the message for a type that is not of the kind.</param>
    public IEnumerable<T> Resolve<T>(IEnumerable<NamedTypeNode> nodes, Func<NamedType, string> describeMisfit)
        where T : NamedType
    {
        foreach (var node in nodes)
        {
            switch (ResolveNamed(node))
            {
                case T type:
                    yield return type;
                    break;
                case { } other:
                    errors.Add(new GraphQLError(describeMisfit(other), null, node));
                    break;
            }
        }
    }

    private NamedType? ResolveNamed(NamedTypeNode node)
    {
        var type = find(node.Name.Value);
        if (type is null)
        {
            errors.Add(new GraphQLError($"Unknown type \"{node.Name.Value}\".", null, node));
        }

        return type;
    }
}
