namespace Contested.GraphQL.Language.Ast;

/// <summary>The fields selected of an object.</summary>
/// <remarks>Specification: 2.4 Selection Sets.</remarks>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>Fields and fragments, in document order; never empty.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => Selections;
}
