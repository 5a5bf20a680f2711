namespace Contested.GraphQL.Language.Ast;

/// <summary>A selection: a field, a fragment spread or an inline fragment.</summary>
/// <remarks>Specification: 2.4 Selection Sets.</remarks>
public abstract class SelectionNode : SyntaxNode
{
    /// <summary>The directives applied to the selection, in document order.</summary>
    public abstract IReadOnlyList<DirectiveNode> Directives { get; init; }
}
