using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object.</summary>
/// <remarks>Specification: 3.4 Types.</remarks>
/// <param name="name">The name, unique within a schema.</param>
public abstract class NamedType(string name) : GraphQLType
{
    /// <summary>The name, unique within a schema.</summary>
    public string Name { get; } = name;

    /// <summary>What the type is for, in Markdown; null where the schema does not say.</summary>
    public string? Description { get; init; }

    /// <summary>What each value of the type costs in a response; null for the default: 1 for objects, else 0.</summary>
    /// <remarks>See <see cref="CostDirectives"/>; for object, scalar and enum types.</remarks>
    public double? Cost { get; init; }

    /// <summary>The definition and the extensions the type was built from; empty for a type made by code.</summary>
    public IReadOnlyList<SyntaxNode> SyntaxNodes { get; init; } = [];

    /// <inheritdoc />
    public override NamedType InnermostType => this;

    /// <inheritdoc />
    public override string ToString() => Name;
}
