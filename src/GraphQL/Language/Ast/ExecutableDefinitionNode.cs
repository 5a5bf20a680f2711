namespace Contested.GraphQL.Language.Ast;

/// <summary>A definition that can be executed: an operation or a fragment.</summary>
/// <remarks>Specification: 2.2 Document.</remarks>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    /// <summary>The directives applied to the definition, in document order.</summary>
    public abstract IReadOnlyList<DirectiveNode> Directives { get; init; }

    /// <summary>What the definition selects.</summary>
    public abstract SelectionSetNode SelectionSet { get; init; }
}

/// <summary>The kinds of operation.</summary>
/// <remarks>Specification: 2.3 Operations.</remarks>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that fetches on each event of a source.</summary>
    Subscription,
}

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
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), .. Optional(Name), .. VariableDefinitions, .. Directives, SelectionSet];
}

/// <summary>The declaration of a variable.</summary>
/// <remarks>Specification: 2.10 Variables.</remarks>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The declared variable.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>The type of the variable.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The constant used where a request gives no value, or null where there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), Variable, Type, .. Optional(DefaultValue), .. Directives];
}

/// <summary>A named fragment.</summary>
/// <remarks>Specification: 2.8 Fragments.</remarks>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name of the fragment.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type to which the fragment applies.</summary>
    public required NamedTypeNode TypeCondition { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override required SelectionSetNode SelectionSet { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), Name, TypeCondition, .. Directives, SelectionSet];
}
