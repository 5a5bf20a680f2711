namespace Contested.GraphQL.Language.Ast;

/// <summary>A reference to a list type.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public sealed class ListTypeNode : TypeNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public required TypeNode Type { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Type];
}
