namespace Contested.GraphQL.Language.Ast;

/// <summary>A reference to a type by name.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public sealed class NamedTypeNode : TypeNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name of the type.</summary>
    public required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name];
}
