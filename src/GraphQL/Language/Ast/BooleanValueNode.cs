namespace Contested.GraphQL.Language.Ast;

/// <summary>A boolean literal.</summary>
/// <remarks>Specification: 2.9.3 Boolean Value.</remarks>
public sealed class BooleanValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [];
}
