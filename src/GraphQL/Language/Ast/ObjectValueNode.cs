namespace Contested.GraphQL.Language.Ast;

/// <summary>An input object literal.</summary>
/// <remarks>Specification: 2.9.8 Input Object Values.</remarks>
public sealed class ObjectValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => Fields;
}
