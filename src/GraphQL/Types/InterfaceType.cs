namespace Contested.GraphQL.Types;

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
