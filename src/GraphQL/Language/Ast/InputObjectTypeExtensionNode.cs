namespace Contested.GraphQL.Language.Ast;

/// <summary>An extension of an input object type.</summary>
/// <remarks>Specification: 3.10.1 Input Object Extensions.</remarks>
public sealed class InputObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, .. Directives, .. Fields];
}
