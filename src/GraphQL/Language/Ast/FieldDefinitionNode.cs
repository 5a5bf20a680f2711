namespace Contested.GraphQL.Language.Ast;

/// <summary>The definition of a field.</summary>
/// <remarks>Specification: 3.6 Objects.</remarks>
public sealed class FieldDefinitionNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments the field takes.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The type of its value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Description), Name, .. Arguments, Type, .. Directives];
}
