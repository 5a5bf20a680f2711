using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation;

/// <summary>Keeps a <see cref="TypeInfo"/> at the place that another visitor sees.</summary>
/// <param name="types">The types to keep.</param>
/// <param name="visitor">The other visitor.</param>
public sealed class TypeInfoVisitor(TypeInfo types, SyntaxVisitor visitor) : SyntaxVisitor
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        types.Enter(node);
        if (visitor.Enter(node, ancestors))
        {
            return true;
        }

        types.Leave(node);
        return false;
    }

    /// <inheritdoc />
    public override void Leave(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        visitor.Leave(node, ancestors);
        types.Leave(node);
    }
}
