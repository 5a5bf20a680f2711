namespace Contested.GraphQL.Language.Ast;

/// <summary>A field of an input object literal.</summary>
/// <remarks>Specification: 2.9.8 Input Object Values.</remarks>
public sealed class ObjectFieldNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name of the field.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The value.</summary>
    public required ValueNode Value { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, Value];
}
