using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Fragments;

/// <summary>Fragments are on objects, interfaces and unions.</summary>
/// <remarks>Specification: 5.5.1.3 Fragments on Object, Interface, or Union Types.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case InlineFragmentNode { TypeCondition: { } condition } when IsNotComposite(condition):
                Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
                break;
            case FragmentDefinitionNode fragment when IsNotComposite(fragment.TypeCondition):
                Report(
                    $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition.Name.Value}\".",
                    fragment.TypeCondition);
                break;
        }

        return true;
    }

    private bool IsNotComposite(NamedTypeNode condition) =>
        TypeFromSyntax.Find(Context.Schema, condition) is not (null or CompositeType);
}
