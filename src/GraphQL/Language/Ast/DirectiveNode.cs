namespace Contested.GraphQL.Language.Ast;

/// <summary>A name.</summary>
/// <remarks>Specification: 2.1.9 Names.</remarks>
public sealed class NameNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name itself, such as <c>engagement</c>.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => [];
}

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
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, Value];
}

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
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Arguments];
}
