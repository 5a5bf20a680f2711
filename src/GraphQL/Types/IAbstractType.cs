namespace Contested.GraphQL.Types;

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
