namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>Turns the arguments that stand for filters into ordinary filters, as <c>where</c> takes them.</summary>
/// <param name="definition">The type whose connections have the arguments.</param>
/// <param name="schema">The schema.</param>
internal sealed class ArgumentFilters(ComplexTypeDefinition definition, SchemaModel schema)
{
    private readonly IReadOnlyList<ConnectionArgumentDescriptor> _arguments = schema.ConnectionArgumentsOf(definition);

    /// <summary>Gives the arguments as a field declares them.</summary>
    public IEnumerable<InputValueDefinition> Define() => _arguments.Select(argument =>
    {
        GraphQLType leaf = schema.Leaves.Get(argument.Path[^1].PropertyType);
        return new InputValueDefinition(argument.Name, argument.Operation is FilterOperation.In ? new ListType(new NonNullType(leaf)) : leaf)
        {
            Description = argument.ConfiguredDescription,
        };
    });

    /// <summary>Gives the arguments that have a value, checked against the limit of lists.</summary>
    /// <exception cref="GraphQLException">A list has too many values.</exception>
    public IReadOnlyDictionary<ConnectionArgumentDescriptor, PlanValue> Given(PlanningContext planning, Func<string, PlanValue?> argument)
    {
        var given = new OrderedDictionary<ConnectionArgumentDescriptor, PlanValue>();
        foreach (var descriptor in _arguments)
        {
            if (argument(descriptor.Name) is { } value && !planning.IsNull(value))
            {
                planning.Check(value, new ListLengthRule(descriptor.Name, schema.Options.MaxFilterListLength));
                given[descriptor] = value;
            }
        }

        return given;
    }

    /// <summary>Gives a filter for each argument that has a value; all of them must hold.</summary>
    /// <param name="given">The arguments that have a value.</param>
    /// <param name="without">The argument in whose place there is a filter for what has no value; null for none.</param>
    public IEnumerable<(string Argument, PlanValue Filter)> Build(
        IReadOnlyDictionary<ConnectionArgumentDescriptor, PlanValue> given, ConnectionArgumentDescriptor? without) =>
        given.Select(pair => (pair.Key.Name, PlanValue.Of(pair.Key == without ? NoValue(pair.Key) : FilterOf(pair.Key, pair.Value))));

    /// <summary>Gives the same filters, but those that count what has no value let it pass.</summary>
    public IEnumerable<(string Argument, PlanValue Filter)> BuildWithCounted(IReadOnlyDictionary<ConnectionArgumentDescriptor, PlanValue> given) =>
        given.Select(pair =>
        {
            var filter = FilterOf(pair.Key, pair.Value);
            return (pair.Key.Name, PlanValue.Of(pair.Key.CountName is null ? filter : Field(FilterOperators.Or, new[] { filter, NoValue(pair.Key) })));
        });

    /// <summary>Gives what reads the properties without which an item is only counted.</summary>
    public static IReadOnlyList<Func<object, object?>> CountedProperties(IReadOnlyDictionary<ConnectionArgumentDescriptor, PlanValue> given) =>
        [.. given.Keys.Where(argument => argument.CountName is not null).Select(argument => PropertyReader.Of(argument.Path[0]))];

    private object FilterOf(ConnectionArgumentDescriptor argument, PlanValue value) =>
        Nest(argument, argument.Operation is FilterOperation.In ? "in" : "lte", value);

    private object NoValue(ConnectionArgumentDescriptor argument) => Nest(argument, "eq", null);

    private object Nest(ConnectionArgumentDescriptor argument, string operation, object? value)
    {
        var names = new List<string>();
        var owner = definition;
        foreach (var property in argument.Path)
        {
            names.Add(schema.FilterFieldsOf(owner).First(field => field.Value.Property.Name == property.Name).Key);
            owner = property == argument.Path[^1] ? owner : schema.DefinitionOf(property.PropertyType);
        }

        return Enumerable.Reverse(names).Aggregate((object)Field(operation, value), (inner, name) => Field(name, inner));
    }

    private static Dictionary<string, object?> Field(string name, object? value) => new() { [name] = value };
}
