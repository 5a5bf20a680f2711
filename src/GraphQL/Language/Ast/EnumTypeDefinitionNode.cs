namespace Contested.GraphQL.Language.Ast;

/// <summary>The definition of an enum type.</summary>
/// <remarks>Specification: 3.9 Enums.</remarks>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The values, in document order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Description), Name, .. Directives, .. Values];
}
