using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Types;

/// <summary>An enum type.</summary>
/// <remarks>Specification: 3.9 Enums.</remarks>
public sealed class EnumType : NamedType
{
    private readonly OrderedDictionary<string, EnumValueDefinition> _values;
    private readonly Dictionary<object, string> _names;

    /// <summary>Defines an enum type.</summary>
    /// <param name="name">The name, unique within a schema.</param>
    /// <param name="values">The values, in order.</param>
    /// <exception cref="ArgumentException">Two values have the same name.</exception>
    public EnumType(string name, IEnumerable<EnumValueDefinition> values)
        : base(name)
    {
        _values = values.ToOrderedDictionary(value => value.Name);
        _names = [];
        foreach (var value in _values.Values)
        {
            _names.TryAdd(value.Value, value.Name);
        }
    }

    /// <summary>The values by name, in the order of the definition.</summary>
    public IReadOnlyDictionary<string, EnumValueDefinition> Values => _values;

    /// <inheritdoc />
    public override bool IsInputType => true;

    /// <inheritdoc />
    public override bool IsOutputType => true;

    /// <summary>Gives the name under which a resolved value is written.</summary>
    /// <param name="value">What a resolver returned.</param>
    /// <exception cref="GraphQLException">The enum has no such value.</exception>
    public string Serialize(object value) => _names.TryGetValue(value, out var name)
        ? name
        : throw new GraphQLException($"Enum \"{Name}\" cannot represent value: {ValueInspection.Inspect(value)}");
}

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
