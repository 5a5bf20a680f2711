namespace Contested.GraphQL.Language.Ast;

/// <summary>A list literal.</summary>
/// <remarks>Specification: 2.9.7 List Value.</remarks>
public sealed class ListValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items, in document order.</summary>
    public IReadOnlyList<ValueNode> Values { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => Values;
}
