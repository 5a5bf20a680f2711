namespace Contested.GraphQL.Language.Ast;

/// <summary>A node of the abstract syntax tree of a document. Nodes are immutable.</summary>
public abstract class SyntaxNode
{
    /// <summary>Which concrete node this is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where the node stands in the source, or null for a node made by code.</summary>
    public Location? Location { get; init; }

    /// <summary>The nodes directly below this one, in document order; the same list each time.</summary>
    public abstract IReadOnlyList<SyntaxNode> Children { get; }

    private protected static ReadOnlySpan<SyntaxNode> Optional(SyntaxNode? node) => node is null ? [] : new SyntaxNode[] { node };
}

/// <summary>A region of a source text.</summary>
/// <param name="Start">The offset of its first character, in UTF-16 code units from 0.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Line">The line of its first character, from 1.</param>
/// <param name="Column">The column of its first character, in UTF-16 code units from 1.</param>
/// <remarks>Specification: 7.1.2 Errors, where lines and columns count from 1.</remarks>
public readonly record struct Location(int Start, int End, int Line, int Column);
