namespace Contested.GraphQL.Language.Ast;

/// <summary>An extension of an object type.</summary>
/// <remarks>Specification: 3.6.4 Object Extensions.</remarks>
public sealed class ObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

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
