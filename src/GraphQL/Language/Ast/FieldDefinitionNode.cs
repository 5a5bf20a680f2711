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
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), Name, .. Arguments, Type, .. Directives];
}

/// <summary>The definition of an argument or of a field of an input object.</summary>
/// <remarks>Specification: 3.6.1 Field Arguments.</remarks>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type of its value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The constant used where none is given, or null where there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), Name, Type, .. Optional(DefaultValue), .. Directives];
}

/// <summary>The definition of an enum value.</summary>
/// <remarks>Specification: 3.9 Enums.</remarks>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Description), Name, .. Directives];
}
