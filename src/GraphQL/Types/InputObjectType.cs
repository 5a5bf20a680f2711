namespace Contested.GraphQL.Types;

/// <summary>An input object type.</summary>
/// <remarks>Specification: 3.10 Input Objects.</remarks>
/// <param name="name">The name, unique within a schema.</param>
/// <param name="fields">Gives the fields; called once, when they are first needed, so that types can refer to each other.</param>
public sealed class InputObjectType(string name, Func<IEnumerable<InputValueDefinition>> fields) : NamedType(name)
{
    private readonly Lazy<OrderedDictionary<string, InputValueDefinition>> _fields =
        new(() => fields().ToOrderedDictionary(field => field.Name));

    /// <summary>The fields by name, in the order of the definition.</summary>
    public IReadOnlyDictionary<string, InputValueDefinition> Fields => _fields.Value;

    /// <summary>Whether exactly one field must be given, and not null.</summary>
    /// <remarks>Specification: 3.10.1 OneOf Input Objects.</remarks>
    public bool IsOneOf { get; init; }

    /// <inheritdoc />
    public override bool IsInputType => true;

    /// <inheritdoc />
    public override bool IsOutputType => false;
}
