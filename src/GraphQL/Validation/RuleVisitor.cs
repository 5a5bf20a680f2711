using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation;

/// <summary>Shows every node to several rules, each of which may skip what is inside it.</summary>
internal sealed class RuleVisitor(DocumentValidationContext context, IReadOnlyList<ValidationRule> rules) : SyntaxVisitor
{
    private readonly SyntaxNode?[] _skipped = new SyntaxNode?[rules.Count];

    public override bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        context.Ancestors = ancestors;
        for (var index = 0; index < rules.Count; index++)
        {
            if (_skipped[index] is null && !rules[index].Enter(node))
            {
                _skipped[index] = node;
            }
        }

        return true;
    }

    public override void Leave(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        context.Ancestors = ancestors;
        for (var index = 0; index < rules.Count; index++)
        {
            if (_skipped[index] is null)
            {
                rules[index].Leave(node);
            }
            else if (ReferenceEquals(_skipped[index], node))
            {
                _skipped[index] = null;
            }
        }
    }
}
