using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Fragments;

/// <summary>A fragment is spread only where an object of its type can be.</summary>
/// <remarks>Specification: 5.5.2.3 Fragment Spread Is Possible.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case InlineFragmentNode:
                Check(node, Context.Types.Type as CompositeType, "Fragment");
                break;
            case FragmentSpreadNode spread when Context.FindFragment(spread.Name.Value) is { } fragment:
                Check(
                    node,
                    TypeFromSyntax.Find(Context.Schema, fragment.TypeCondition) as CompositeType,
                    $"Fragment \"{spread.Name.Value}\"");
                break;
        }

        return true;
    }

    private void Check(SyntaxNode node, CompositeType? type, string fragment)
    {
        if (type is not null && Context.Types.ParentType is { } parent && !Overlap(type, parent))
        {
            Report($"{fragment} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        }
    }

    private bool Overlap(CompositeType first, CompositeType second) => (first, second) switch
    {
        _ when ReferenceEquals(first, second) => true,
        (IAbstractType, IAbstractType) => Context.Schema.GetPossibleTypes(first).Intersect(Context.Schema.GetPossibleTypes(second)).Any(),
        (IAbstractType abstractType, ComplexType type) => Context.Schema.IsSubType(abstractType, type),
        (ComplexType type, IAbstractType abstractType) => Context.Schema.IsSubType(abstractType, type),
        _ => false,
    };
}
