namespace Contested.GraphQL.Language.Ast;

/// <summary>A whole document: executable definitions, type system definitions, or both.</summary>
/// <remarks>Specification: 2.2 Document.</remarks>
public sealed class DocumentNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The definitions, in document order; never empty.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => Definitions;
}
