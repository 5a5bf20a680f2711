namespace Contested.GraphQL.Types;

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
