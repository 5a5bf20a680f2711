namespace Contested.GraphQL.Language.Ast;

/// <summary>The use of a directive.</summary>
/// <remarks>Specification: 2.12 Directives.</remarks>
public sealed class DirectiveNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name of the directive, without the at sign.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments, in document order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> Children => [Name, .. Arguments];
}
