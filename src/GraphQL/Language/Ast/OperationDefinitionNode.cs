namespace Contested.GraphQL.Language.Ast;

/// <summary>An operation: a query, a mutation or a subscription.</summary>
/// <remarks>Specification: 2.3 Operations.</remarks>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The kind of operation; <see cref="OperationType.Query"/> for the shorthand form.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>The name of the operation, or null where it is anonymous.</summary>
    public NameNode? Name { get; init; }

    /// <summary>The variables the operation declares.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override required SelectionSetNode SelectionSet { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Description), .. Optional(Name), .. VariableDefinitions, .. Directives, SelectionSet];
}
