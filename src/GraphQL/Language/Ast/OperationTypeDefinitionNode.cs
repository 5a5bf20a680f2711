namespace Contested.GraphQL.Language.Ast;

/// <summary>A root operation type in a schema definition.</summary>
/// <remarks>Specification: 3.3.1 Root Operation Types.</remarks>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The kind of operation.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>The object type at its root.</summary>
    public required NamedTypeNode Type { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Type];
}
