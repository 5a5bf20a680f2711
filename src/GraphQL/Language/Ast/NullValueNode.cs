namespace Contested.GraphQL.Language.Ast;

/// <summary>The literal <c>null</c>.</summary>
/// <remarks>Specification: 2.9.5 Null Value.</remarks>
public sealed class NullValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.NullValue;

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [];
}
