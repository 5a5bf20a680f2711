namespace Contested.GraphQL.Language.Ast;

/// <summary>A named fragment.</summary>
/// <remarks>Specification: 2.8 Fragments.</remarks>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name of the fragment.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type to which the fragment applies.</summary>
    public required NamedTypeNode TypeCondition { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override required SelectionSetNode SelectionSet { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Description), Name, TypeCondition, .. Directives, SelectionSet];
}
