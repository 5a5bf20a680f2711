using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fragments;

/// <summary>Every fragment that is spread is defined.</summary>
/// <remarks>Specification: 5.5.2.1 Fragment Spread Target Defined.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class KnownFragmentNamesRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is FragmentSpreadNode spread && Context.FindFragment(spread.Name.Value) is null)
        {
            Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }

        return true;
    }
}
