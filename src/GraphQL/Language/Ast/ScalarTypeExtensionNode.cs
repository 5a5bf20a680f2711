namespace Contested.GraphQL.Language.Ast;

/// <summary>An extension of a scalar type.</summary>
/// <remarks>Specification: 3.5.7 Scalar Extensions.</remarks>
public sealed class ScalarTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, .. Directives];
}
