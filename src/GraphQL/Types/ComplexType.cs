namespace Contested.GraphQL.Types;

/// <summary>A type with fields: object or interface.</summary>
/// <remarks>Specification: 3.6 Objects, 3.7 Interfaces.</remarks>
public abstract class ComplexType : CompositeType
{
    private readonly Lazy<OrderedDictionary<string, FieldDefinition>> _fields;
    private readonly Lazy<IReadOnlyList<InterfaceType>> _interfaces;

    private protected ComplexType(
        string name,
        Func<IEnumerable<FieldDefinition>> fields,
        Func<IEnumerable<InterfaceType>>? interfaces)
        : base(name)
    {
        _fields = new(() => fields().ToOrderedDictionary(field => field.Name));
        _interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    }

    /// <summary>The fields by name, in the order of the definition.</summary>
    public IReadOnlyDictionary<string, FieldDefinition> Fields => _fields.Value;

    /// <summary>The interfaces the type declares to implement, those that its interfaces implement included.</summary>
    public IReadOnlyList<InterfaceType> Interfaces => _interfaces.Value;
}
