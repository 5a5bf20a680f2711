using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>A schema: the types and directives of a service, and the types at the root of its operations.</summary>
/// <remarks>Specification: 3.3 Schema. Immutable; safe for use by many requests at once.</remarks>
public class Schema
{
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, DirectiveDefinition> _directives;
    private readonly Dictionary<string, HashSet<string>> _implementations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ObjectType>> _possibleTypes = new(StringComparer.Ordinal);

    /// <summary>Makes a schema of all types that can be reached from the given ones.</summary>
    /// <param name="query">The root of queries; null only for a schema that is not for execution.</param>
    /// <param name="mutation">The root of mutations, or null.</param>
    /// <param name="subscription">The root of subscriptions, or null.</param>
    /// <param name="types">Further types, such as implementations of interfaces that no field returns.</param>
    /// <param name="directives">The directives; the specified ones where null is given.</param>
    /// <exception cref="ArgumentException">Two different types have the same name.</exception>
    public Schema(
        ObjectType? query,
        ObjectType? mutation = null,
        ObjectType? subscription = null,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveDefinition>? directives = null)
    {
        QueryType = query;
        MutationType = mutation;
        SubscriptionType = subscription;
        _directives = (directives ?? SpecifiedDirectives.All).ToOrderedDictionary(directive => directive.Name);
        new SchemaTypeCollector(_types).Collect([.. types ?? []], [query, mutation, subscription], _directives.Values, IntrospectionTypes.Schema);
        foreach (var type in _types.Values.OfType<ComplexType>())
        {
            foreach (var implemented in type.Interfaces)
            {
                AddImplementation(implemented.Name, type);
            }
        }
    }

    /// <summary>What the schema is for, in Markdown; null where it does not say.</summary>
    public string? Description { get; init; }

    /// <summary>The root of queries; null only for a schema that is not for execution.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>The root of mutations; null where there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions; null where there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All types by name, those of introspection included.</summary>
    public IReadOnlyDictionary<string, NamedType> Types => _types;

    /// <summary>All directives by name.</summary>
    public IReadOnlyDictionary<string, DirectiveDefinition> Directives => _directives;

    /// <summary>The schema definition and extensions it was built from; empty where there are none.</summary>
    public IReadOnlyList<SyntaxNode> SyntaxNodes { get; init; } = [];

    /// <summary>Gives the root type of a kind of operation, or null where the schema has none.</summary>
    /// <param name="operation">The kind of operation.</param>
    public ObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>Gives the object types that values of a composite type can have; an object type has only itself.</summary>
    /// <param name="type">A composite type of this schema.</param>
    /// <remarks>Specification: 5.5.2.3 Fragment Spread is Possible, GetPossibleTypes.</remarks>
    public IReadOnlyList<ObjectType> GetPossibleTypes(CompositeType type) => type switch
    {
        ObjectType objectType => [objectType],
        UnionType union => union.Types,
        _ => _possibleTypes.GetValueOrDefault(type.Name, []),
    };

    /// <summary>Tells whether a type is among those that an abstract type stands for: a member of a union, or an implementation of an interface.</summary>
    /// <param name="abstractType">An abstract type of this schema.</param>
    /// <param name="type">An object or interface type of this schema.</param>
    public bool IsSubType(IAbstractType abstractType, ComplexType type) => abstractType is UnionType union
        ? union.Types.Any(member => member.Name == type.Name)
        : _implementations.TryGetValue(abstractType.Name, out var names) && names.Contains(type.Name);

    private void AddImplementation(string interfaceName, ComplexType type)
    {
        if (!_implementations.TryGetValue(interfaceName, out var names))
        {
            _implementations[interfaceName] = names = new(StringComparer.Ordinal);
        }

        if (names.Add(type.Name) && type is ObjectType objectType)
        {
            _possibleTypes[interfaceName] = [.. _possibleTypes.GetValueOrDefault(interfaceName, []), objectType];
        }
    }
}
