using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Tests.Validation;

/// <summary>Writes down what it sees; does not go into nodes of one kind.</summary>
internal sealed class RecordingVisitor(SyntaxKind? skipped, Func<SyntaxNode, string> describe) : SyntaxVisitor
{
    public List<string> Seen { get; } = [];

    public override bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        Seen.Add($"{new string('.', ancestors.Count)}+{describe(node)}");
        return node.Kind != skipped;
    }

    public override void Leave(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors) =>
        Seen.Add($"{new string('.', ancestors.Count)}-{describe(node)}");
}
