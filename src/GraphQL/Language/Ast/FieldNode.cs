namespace Contested.GraphQL.Language.Ast;

/// <summary>The selection of one field.</summary>
/// <remarks>Specification: 2.5 Fields.</remarks>
public sealed class FieldNode : SelectionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The name the response uses instead of the name of the field, or null.</summary>
    public NameNode? Alias { get; init; }

    /// <summary>The name of the field.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments, in document order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>What is selected of the value, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [.. Optional(Alias), Name, .. Arguments, .. Directives, .. Optional(SelectionSet)];
}
