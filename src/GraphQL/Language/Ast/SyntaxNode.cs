namespace Contested.GraphQL.Language.Ast;

/// <summary>A node of the abstract syntax tree of a document. Nodes are immutable.</summary>
public abstract class SyntaxNode
{
    /// <summary>Which concrete node this is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where the node stands in the source, or null for a node made by code.</summary>
    public Location? Location { get; init; }

    /// <summary>The nodes directly below this one, in document order.</summary>
    public abstract IEnumerable<SyntaxNode> Children { get; }

    private protected static ReadOnlySpan<SyntaxNode> Optional(SyntaxNode? node) => node is null ? [] : new SyntaxNode[] { node };
}
