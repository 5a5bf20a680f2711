namespace Contested.GraphQL.Language.Ast;

/// <summary>An enum literal.</summary>
/// <remarks>Specification: 2.9.6 Enum Value.</remarks>
public sealed class EnumValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the value.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [];
}
