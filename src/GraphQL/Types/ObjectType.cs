namespace Contested.GraphQL.Types;

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
