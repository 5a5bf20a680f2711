namespace Contested.GraphQL.Language.Ast;

/// <summary>A reference to a non-null type.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public sealed class NonNullTypeNode : TypeNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The type that may not be null: a named type or a list type.</summary>
    public required TypeNode Type { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Type];
}
