namespace Contested.GraphQL.Language.Ast;

/// <summary>An integer literal.</summary>
/// <remarks>Specification: 2.9.1 Int Value.</remarks>
public sealed class IntValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The literal as written, such as <c>-12</c>.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [];
}
