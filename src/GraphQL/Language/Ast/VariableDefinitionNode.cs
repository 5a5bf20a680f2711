namespace Contested.GraphQL.Language.Ast;

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
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Description), Variable, Type, .. Optional(DefaultValue), .. Directives];
}
