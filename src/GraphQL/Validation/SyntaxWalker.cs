using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation;

/// <summary>Walks a tree depth first, in document order. Uses no stack frame per level, so any depth will do.</summary>
/// <remarks>Specification: 2.4 Descriptions. Descriptions are not walked: they must not affect validation.</remarks>
public static class SyntaxWalker
{
    /// <summary>Walks a node and everything in it.</summary>
    /// <param name="root">The node.</param>
    /// <param name="visitor">Sees the nodes.</param>
    public static void Walk(SyntaxNode root, SyntaxVisitor visitor)
    {
        var ancestors = new List<SyntaxNode>();
        var next = new Stack<int>();
        Enter(root);
        while (next.TryPop(out var index))
        {
            var node = ancestors[^1];
            if (index == node.Children.Count)
            {
                ancestors.RemoveAt(ancestors.Count - 1);
                visitor.Leave(node, ancestors);
                continue;
            }

            next.Push(index + 1);
            if (!IsDescription(node.Children[index], node))
            {
                Enter(node.Children[index]);
            }
        }

        void Enter(SyntaxNode node)
        {
            if (visitor.Enter(node, ancestors))
            {
                ancestors.Add(node);
                next.Push(0);
            }
        }
    }

    private static bool IsDescription(SyntaxNode node, SyntaxNode parent) => node is StringValueNode && parent switch
    {
        ArgumentNode or ObjectFieldNode or ListValueNode => false,
        VariableDefinitionNode definition => !ReferenceEquals(node, definition.DefaultValue),
        InputValueDefinitionNode definition => !ReferenceEquals(node, definition.DefaultValue),
        _ => true,
    };
}

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
