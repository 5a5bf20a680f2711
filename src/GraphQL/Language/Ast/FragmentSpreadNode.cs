namespace Contested.GraphQL.Language.Ast;

/// <summary>The use of a named fragment.</summary>
/// <remarks>Specification: 2.8 Fragments.</remarks>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, .. Directives];
}
