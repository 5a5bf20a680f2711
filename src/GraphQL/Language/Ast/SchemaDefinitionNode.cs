namespace Contested.GraphQL.Language.Ast;

/// <summary>The definition of a schema.</summary>
/// <remarks>Specification: 3.3 Schema.</remarks>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root operation types.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), .. Directives, .. OperationTypes];
}

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
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Directives, .. OperationTypes];
}

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
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Type];
}
