namespace Contested.GraphQL.Language.Ast;

/// <summary>Selections under a type condition or directives of their own.</summary>
/// <remarks>Specification: 2.8.2 Inline Fragments.</remarks>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type to which the selections apply, or null for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The selections.</summary>
    public required SelectionSetNode SelectionSet { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(TypeCondition), .. Directives, SelectionSet];
}
