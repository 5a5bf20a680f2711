using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
/// <remarks>Specification: 3.6.1 Field Arguments, 3.10 Input Objects.</remarks>
/// <param name="name">The name.</param>
/// <param name="type">The type of its values: an input type.</param>
public sealed class InputValueDefinition(string name, GraphQLType type)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type of its values: an input type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The constant used where no value is given; null where there is none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>What the value means, in Markdown; null where the schema does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Why the value should not be given any more; null where it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What it costs to give the value; null for the default: 1 where it is an input object or a list of these, else 0.</summary>
    /// <remarks>See <see cref="CostDirectives"/>.</remarks>
    public double? Cost { get; init; }

    /// <summary>The definition it was built from; null for one made by code.</summary>
    public InputValueDefinitionNode? SyntaxNode { get; init; }

    /// <summary>Whether a value must be given: the type is non-null and there is no default.</summary>
    /// <remarks>Specification: 5.4.3 Required Arguments, 5.6.4 Input Object Required Fields.</remarks>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
