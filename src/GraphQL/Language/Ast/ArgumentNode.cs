namespace Contested.GraphQL.Language.Ast;

/// <summary>An argument of a field or directive.</summary>
/// <remarks>Specification: 2.6 Arguments.</remarks>
public sealed class ArgumentNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name of the argument.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The value.</summary>
    public required ValueNode Value { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, Value];
}
