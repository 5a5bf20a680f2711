namespace Contested.GraphQL.Language.Ast;

/// <summary>The definition of a scalar type.</summary>
/// <remarks>Specification: 3.5 Scalars.</remarks>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Description), Name, .. Directives];
}
