namespace Contested.GraphQL.Language.Ast;

/// <summary>An extension of an enum type.</summary>
/// <remarks>Specification: 3.9.1 Enum Extensions.</remarks>
public sealed class EnumTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The values, in document order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, .. Directives, .. Values];
}
