using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fragments;

/// <summary>Every fragment is spread by some operation, directly or through other fragments.</summary>
/// <remarks>Specification: 5.5.1.4 Fragments Must Be Used.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class NoUnusedFragmentsRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node) => node is DocumentNode;

    /// <inheritdoc />
    public override void Leave(SyntaxNode node)
    {
        var definitions = ((DocumentNode)node).Definitions;
        var used = Context.GetReferencedFragments(definitions.OfType<OperationDefinitionNode>())
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in definitions.OfType<FragmentDefinitionNode>().Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
