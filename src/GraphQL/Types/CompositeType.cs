namespace Contested.GraphQL.Types;

/// <summary>A type whose values are selected from: object, interface or union.</summary>
/// <remarks>Specification: 3.4 Types.</remarks>
/// <param name="name">The name, unique within a schema.</param>
public abstract class CompositeType(string name) : NamedType(name)
{
    /// <inheritdoc />
    public override bool IsInputType => false;

    /// <inheritdoc />
    public override bool IsOutputType => true;
}

/// <summary>A type that stands for several object types: interface or union.</summary>
/// <remarks>Specification: 3.7 Interfaces, 3.8 Unions.</remarks>
public interface IAbstractType
{
    /// <summary>The name, unique within a schema.</summary>
    string Name { get; }

    /// <summary>
    /// Gives the name of the object type of a value, or null where it cannot tell; null itself where the object types tell
    /// through <see cref="ObjectType.IsTypeOf"/>, or the value through a <c>__typename</c>.
    /// </summary>
    Func<object, string?>? ResolveType { get; }
}

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

/// <summary>An object type.</summary>
/// <remarks>Specification: 3.6 Objects.</remarks>
/// <param name="name">The name, unique within a schema.</param>
/// <param name="fields">Gives the fields; called once, when they are first needed, so that types can refer to each other.</param>
/// <param name="interfaces">Gives the implemented interfaces; called once, when they are first needed.</param>
public sealed class ObjectType(
    string name,
    Func<IEnumerable<FieldDefinition>> fields,
    Func<IEnumerable<InterfaceType>>? interfaces = null)
    : ComplexType(name, fields, interfaces)
{
    /// <summary>Tells whether a value of an abstract type is of this type; null where the abstract type tells, or <c>__typename</c>.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}

/// <summary>An interface type.</summary>
/// <remarks>Specification: 3.7 Interfaces.</remarks>
/// <param name="name">The name, unique within a schema.</param>
/// <param name="fields">Gives the fields; called once, when they are first needed, so that types can refer to each other.</param>
/// <param name="interfaces">Gives the implemented interfaces; called once, when they are first needed.</param>
public sealed class InterfaceType(
    string name,
    Func<IEnumerable<FieldDefinition>> fields,
    Func<IEnumerable<InterfaceType>>? interfaces = null)
    : ComplexType(name, fields, interfaces), IAbstractType
{
    /// <inheritdoc />
    public Func<object, string?>? ResolveType { get; init; }
}

/// <summary>A union type.</summary>
/// <remarks>Specification: 3.8 Unions.</remarks>
/// <param name="name">The name, unique within a schema.</param>
/// <param name="types">Gives the member types; called once, when they are first needed.</param>
public sealed class UnionType(string name, Func<IEnumerable<ObjectType>> types) : CompositeType(name), IAbstractType
{
    private readonly Lazy<IReadOnlyList<ObjectType>> _types = new(() => [.. types()]);

    /// <summary>The member types, in the order of the definition.</summary>
    public IReadOnlyList<ObjectType> Types => _types.Value;

    /// <inheritdoc />
    public Func<object, string?>? ResolveType { get; init; }
}
