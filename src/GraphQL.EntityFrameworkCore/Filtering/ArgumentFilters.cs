using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>Turns the arguments that stand for filters into ordinary filters, as <c>where</c> takes them.</summary>
internal sealed class ArgumentFilters(ComplexTypeDefinition definition, SchemaContext context)
{
    private readonly IReadOnlyList<ConnectionArgumentDescriptor> _arguments = [.. context.ConnectionArgumentsOf(definition)];

    /// <summary>The names of the arguments.</summary>
    public IEnumerable<string> Names => _arguments.Select(argument => argument.Name);

    /// <summary>Gives the arguments as a field declares them.</summary>
    public IEnumerable<InputValueDefinition> Define() => _arguments.Select(argument =>
    {
        GraphQLType leaf = context.Leafs.Get(argument.Path[^1].PropertyType);
        return new InputValueDefinition(argument.Name, argument.Operation is FilterOperation.In ? new ListType(new NonNullType(leaf)) : leaf)
        {
            Description = argument.ConfiguredDescription,
        };
    });

    /// <summary>Gives the arguments that have a value.</summary>
    public IEnumerable<ConnectionArgumentDescriptor> Given(IReadOnlyDictionary<string, object?> values) =>
        _arguments.Where(argument => values.GetValueOrDefault(argument.Name) is not null);

    /// <summary>Gives a filter for each argument that has a value; all of them must hold.</summary>
    /// <param name="values">The arguments of the field.</param>
    /// <exception cref="GraphQLException">A list is too long.</exception>
    public IEnumerable<(string Name, object Filter)> Build(IReadOnlyDictionary<string, object?> values) =>
        Given(values).Select(argument => (argument.Name, FilterOf(argument, values[argument.Name]!)));

    /// <summary>Gives the same filters, but one for what has no value in the place of an argument.</summary>
    /// <param name="values">The arguments of the field.</param>
    /// <param name="without">The argument, which counts what has no value.</param>
    public IEnumerable<(string Name, object Filter)> BuildWithoutValue(
        IReadOnlyDictionary<string, object?> values, ConnectionArgumentDescriptor without) =>
        Given(values).Select(argument => (argument.Name, argument == without ? NoValue(argument) : FilterOf(argument, values[argument.Name]!)));

    /// <summary>Gives the same filters, but those that count what has no value let it pass.</summary>
    /// <param name="values">The arguments of the field.</param>
    public IEnumerable<(string Name, object Filter)> BuildWithCounted(IReadOnlyDictionary<string, object?> values) =>
        Given(values).Select(argument =>
        {
            var filter = FilterOf(argument, values[argument.Name]!);
            return (argument.Name, argument.CountName is null ? filter : Field(FilterOperations.Or, new[] { filter, NoValue(argument) }));
        });

    /// <summary>Gives what reads the properties without which an item is only counted.</summary>
    /// <param name="values">The arguments of the field.</param>
    public IReadOnlyList<Func<object, object?>> CountedProperties(IReadOnlyDictionary<string, object?> values) =>
        [.. Given(values).Where(argument => argument.CountName is not null).Select(argument => PropertyReader.Of(argument.Path[0]))];

    private object FilterOf(ConnectionArgumentDescriptor argument, object value)
    {
        if (value is IReadOnlyCollection<object?> { Count: var count } && count > context.Options.MaxFilterListLength)
        {
            throw new GraphQLException(
                $"\"{argument.Name}\" has {count} values; at most {context.Options.MaxFilterListLength} are allowed.",
                FilterErrorCodes.FilterListLimitExceeded);
        }

        return Nest(argument, argument.Operation is FilterOperation.In ? FilterOperations.In : FilterOperations.LowerThanOrEqual, value);
    }

    private object NoValue(ConnectionArgumentDescriptor argument) => Nest(argument, FilterOperations.EqualTo, null);

    private object Nest(ConnectionArgumentDescriptor argument, string operation, object? value)
    {
        var names = new List<string>();
        var owner = definition;
        foreach (var property in argument.Path)
        {
            names.Add(context.FilterFieldsOf(owner).First(field => field.Value.Property.Name == property.Name).Key);
            owner = property == argument.Path[^1] ? owner : context.DefinitionOf(property.PropertyType);
        }

        return Enumerable.Reverse(names).Aggregate((object)Field(operation, value), (inner, name) => Field(name, inner));
    }

    private static Dictionary<string, object?> Field(string name, object? value) => new() { [name] = value };
}
