using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
/// <remarks>Specification: 3.6 Objects.</remarks>
/// <param name="name">The name, unique within the type.</param>
/// <param name="type">The type of its values: an output type.</param>
/// <param name="arguments">The arguments, in order; none where null is given.</param>
/// <exception cref="ArgumentException">Two arguments have the same name.</exception>
public sealed class FieldDefinition(string name, GraphQLType type, IEnumerable<InputValueDefinition>? arguments = null)
{
    private readonly OrderedDictionary<string, InputValueDefinition> _arguments =
        (arguments ?? []).ToOrderedDictionary(argument => argument.Name);

    /// <summary>The name, unique within the type.</summary>
    public string Name { get; } = name;

    /// <summary>The type of its values: an output type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The arguments by name, in the order of the definition.</summary>
    public IReadOnlyDictionary<string, InputValueDefinition> Arguments => _arguments;

    /// <summary>The arguments that have to be given.</summary>
    internal IReadOnlyList<InputValueDefinition> Required => field ??= [.. _arguments.Values.Where(argument => argument.IsRequired)];

    /// <summary>What the field means, in Markdown; null where the schema does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Why the field should not be used any more; null where it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What the field costs each time it is resolved; null for the default: 1 where it returns objects, else 0.</summary>
    /// <remarks>See <see cref="CostDirectives"/>.</remarks>
    public double? Cost { get; init; }

    /// <summary>How many items the field is assumed to return; null where that is not said.</summary>
    /// <remarks>See <see cref="CostDirectives"/>.</remarks>
    public ListSize? ListSize { get; init; }

    /// <summary>What gives its values; by default the entry or property of the parent with the name of the field.</summary>
    public FieldResolver Resolver { get; init; } = FieldResolver.Default;

    /// <summary>What a planner of the schema knows of where the values come from; null where only the resolver knows.</summary>
    public object? Source { get; init; }

    /// <summary>The definition it was built from; null for one made by code.</summary>
    public FieldDefinitionNode? SyntaxNode { get; init; }
}
