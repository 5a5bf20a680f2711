using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Tests.Validation;

/// <summary>Shows another visitor the nodes of one kind only.</summary>
internal sealed class KindVisitor(SyntaxKind kind, SyntaxVisitor visitor) : SyntaxVisitor
{
    public override bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors) =>
        node.Kind != kind || visitor.Enter(node, ancestors);

    public override void Leave(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        if (node.Kind == kind)
        {
            visitor.Leave(node, ancestors);
        }
    }
}
