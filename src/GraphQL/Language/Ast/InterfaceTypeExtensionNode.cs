namespace Contested.GraphQL.Language.Ast;

/// <summary>An extension of an interface type.</summary>
/// <remarks>Specification: 3.7.1 Interface Extensions.</remarks>
public sealed class InterfaceTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <summary>The interfaces it declares to implement.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, .. Interfaces, .. Directives, .. Fields];
}
