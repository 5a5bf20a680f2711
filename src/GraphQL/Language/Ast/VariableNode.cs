namespace Contested.GraphQL.Language.Ast;

/// <summary>The use of a variable in place of a value.</summary>
/// <remarks>Specification: 2.10 Variables.</remarks>
public sealed class VariableNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name of the variable, without the dollar sign.</summary>
    public required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name];
}
