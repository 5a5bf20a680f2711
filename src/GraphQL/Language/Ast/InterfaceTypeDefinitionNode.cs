namespace Contested.GraphQL.Language.Ast;

/// <summary>The definition of an interface type.</summary>
/// <remarks>Specification: 3.7 Interfaces.</remarks>
public sealed class InterfaceTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <summary>The interfaces it declares to implement.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Description), Name, .. Interfaces, .. Directives, .. Fields];
}
