namespace Contested.GraphQL.Types;

/// <summary>
/// Finds all types that can be reached from some types and directives: given types in the order in which they are given,
/// every other type behind the given one that it is first reached from.
/// </summary>
internal sealed class SchemaTypeCollector(OrderedDictionary<string, NamedType> types)
{
    private readonly Stack<NamedType> _pending = new();
    private readonly HashSet<NamedType> _awaiting = [];

    public void Collect(
        IReadOnlyList<NamedType> given,
        IEnumerable<NamedType?> roots,
        IEnumerable<DirectiveDefinition> directives,
        NamedType introspection)
    {
        _awaiting.UnionWith(given);
        foreach (var type in given)
        {
            _awaiting.Remove(type);
            Add(type);
        }

        foreach (var root in roots)
        {
            Add(root);
        }

        foreach (var argument in directives.SelectMany(directive => directive.Arguments.Values))
        {
            Add(argument.Type.InnermostType);
        }

        Add(introspection);
    }

    private void Add(NamedType? root)
    {
        if (root is not null)
        {
            _pending.Push(root);
        }

        while (_pending.TryPop(out var type))
        {
            if (!_awaiting.Contains(type) && Register(type))
            {
                foreach (var next in References(type).Reverse())
                {
                    _pending.Push(next.InnermostType);
                }
            }
        }
    }

    private bool Register(NamedType type)
    {
        if (types.TryGetValue(type.Name, out var known))
        {
            return ReferenceEquals(known, type)
                ? false
                : throw new ArgumentException($"The schema has two different types named \"{type.Name}\"; names must be unique.");
        }

        types.Add(type.Name, type);
        return true;
    }

    private static IEnumerable<GraphQLType> References(NamedType type) => type switch
    {
        UnionType union => union.Types,
        ComplexType complex => complex.Interfaces.Concat(complex.Fields.Values.SelectMany(References)),
        InputObjectType input => input.Fields.Values.Select(field => field.Type),
        _ => [],
    };

    private static IEnumerable<GraphQLType> References(FieldDefinition field) =>
        field.Arguments.Values.Select(argument => argument.Type).Prepend(field.Type);
}
