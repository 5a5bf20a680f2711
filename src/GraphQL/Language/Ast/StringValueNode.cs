namespace Contested.GraphQL.Language.Ast;

/// <summary>A string literal, quoted or block.</summary>
/// <remarks>Specification: 2.9.4 String Value.</remarks>
public sealed class StringValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The text, with escapes decoded and the indentation of a block string removed.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it is written as a block string.</summary>
    public bool IsBlock { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [];
}
