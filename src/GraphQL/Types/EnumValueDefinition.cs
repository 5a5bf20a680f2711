using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>A value of an enum.</summary>
/// <remarks>Specification: 3.9 Enums.</remarks>
/// <param name="name">The name, unique within the enum.</param>
/// <param name="value">What resolvers return and receive for it; the name where null is given.</param>
public sealed class EnumValueDefinition(string name, object? value = null)
{
    /// <summary>The name, unique within the enum.</summary>
    public string Name { get; } = name;

    /// <summary>What resolvers return and receive for it.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>What the value means, in Markdown; null where the schema does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Why the value should not be used any more; null where it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition it was built from; null for a value made by code.</summary>
    public EnumValueDefinitionNode? SyntaxNode { get; init; }
}
