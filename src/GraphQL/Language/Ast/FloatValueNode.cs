namespace Contested.GraphQL.Language.Ast;

/// <summary>A floating-point literal.</summary>
/// <remarks>Specification: 2.9.2 Float Value.</remarks>
public sealed class FloatValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The literal as written, such as <c>6.02e23</c>.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [];
}
