using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation;

/// <summary>Sees every node of a tree, on the way in and on the way out. Walked by <see cref="SyntaxWalker"/>.</summary>
public abstract class SyntaxVisitor
{
    /// <summary>Sees a node before its children.</summary>
    /// <param name="node">The node.</param>
    /// <param name="ancestors">The nodes around it, from the root; only valid during the call.</param>
    /// <returns>Whether to walk its children; where not, <see cref="Leave"/> is not called for it either.</returns>
    public virtual bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors) => true;

    /// <summary>Sees a node after its children.</summary>
    /// <param name="node">The node.</param>
    /// <param name="ancestors">The nodes around it, from the root; only valid during the call.</param>
    public virtual void Leave(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
    }
}
