namespace Contested.GraphQL.Language.Ast;

/// <summary>A reference to a type.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public abstract class TypeNode : SyntaxNode;

/// <summary>A reference to a type by name.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public sealed class NamedTypeNode : TypeNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name of the type.</summary>
    public required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name];
}

/// <summary>A reference to a list type.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public sealed class ListTypeNode : TypeNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public required TypeNode Type { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Type];
}

/// <summary>A reference to a non-null type.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public sealed class NonNullTypeNode : TypeNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The type that may not be null: a named type or a list type.</summary>
    public required TypeNode Type { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Type];
}
