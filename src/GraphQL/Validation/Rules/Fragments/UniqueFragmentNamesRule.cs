using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fragments;

/// <summary>No two fragments have the same name.</summary>
/// <remarks>Specification: 5.5.1.1 Fragment Name Uniqueness.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueFragmentNamesRule(ValidationContext context) : ExecutableRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is FragmentDefinitionNode { Name: var name } && !_known.TryAdd(name.Value, name))
        {
            Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
        }

        return node is DocumentNode;
    }
}
