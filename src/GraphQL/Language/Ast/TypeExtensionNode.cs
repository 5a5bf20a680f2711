namespace Contested.GraphQL.Language.Ast;

/// <summary>The extension of a named type.</summary>
/// <remarks>Specification: 3.4.3 Type Extensions.</remarks>
public abstract class TypeExtensionNode : TypeSystemExtensionNode
{
    /// <summary>The name of the extended type.</summary>
    public abstract NameNode Name { get; init; }

    /// <summary>The directives the extension applies, in document order.</summary>
    public abstract IReadOnlyList<DirectiveNode> Directives { get; init; }
}

/// <summary>An extension of a scalar type.</summary>
/// <remarks>Specification: 3.5.7 Scalar Extensions.</remarks>
public sealed class ScalarTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Directives];
}

/// <summary>An extension of an object type.</summary>
/// <remarks>Specification: 3.6.4 Object Extensions.</remarks>
public sealed class ObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <summary>The interfaces it declares to implement.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Interfaces, .. Directives, .. Fields];
}

/// <summary>An extension of an interface type.</summary>
/// <remarks>Specification: 3.7.1 Interface Extensions.</remarks>
public sealed class InterfaceTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <summary>The interfaces it declares to implement.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Interfaces, .. Directives, .. Fields];
}

/// <summary>An extension of a union type.</summary>
/// <remarks>Specification: 3.8.1 Union Extensions.</remarks>
public sealed class UnionTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The member types.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Directives, .. Types];
}

/// <summary>An extension of an enum type.</summary>
/// <remarks>Specification: 3.9.1 Enum Extensions.</remarks>
public sealed class EnumTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The values, in document order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Directives, .. Values];
}

/// <summary>An extension of an input object type.</summary>
/// <remarks>Specification: 3.10.1 Input Object Extensions.</remarks>
public sealed class InputObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    /// <inheritdoc />
    public override required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Directives, .. Fields];
}
