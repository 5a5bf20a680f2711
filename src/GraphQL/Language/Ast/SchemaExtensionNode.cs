namespace Contested.GraphQL.Language.Ast;

/// <summary>An extension of a schema.</summary>
/// <remarks>Specification: 3.3.2 Schema Extension.</remarks>
public sealed class SchemaExtensionNode : TypeSystemExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root operation types.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Directives, .. OperationTypes];
}
