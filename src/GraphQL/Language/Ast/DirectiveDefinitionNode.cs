namespace Contested.GraphQL.Language.Ast;

/// <summary>The definition of a directive.</summary>
/// <remarks>Specification: 3.13 Directives.</remarks>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments the directive takes.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may be applied more than once at a location.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The names of the locations where it may be applied.</summary>
    public IReadOnlyList<NameNode> Locations { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), Name, .. Arguments, .. Locations];
}
