namespace Contested.GraphQL.Language.Ast;

/// <summary>A name.</summary>
/// <remarks>Specification: 2.1.9 Names.</remarks>
public sealed class NameNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name itself, such as <c>engagement</c>.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [];
}
