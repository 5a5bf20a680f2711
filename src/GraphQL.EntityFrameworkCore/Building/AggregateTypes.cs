namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes the fields of connections with aggregates and groups, and their types.</summary>
internal sealed class AggregateTypes(SchemaParts parts)
{
    private readonly SchemaModel _model = parts.Model;
    private readonly Dictionary<string, NamedType> _types = [];

    /// <summary>Gives the fields of a connection; none where its type declares neither aggregates nor groups.</summary>
    public IEnumerable<FieldDefinition> Fields(ComplexTypeDefinition definition)
    {
        var keys = _model.GroupKeysOf(definition);
        if (keys.Count == 0 && _model.AggregatesOf(definition).Count == 0)
        {
            yield break;
        }

        yield return parts.Field(
            "aggregates",
            new NonNullType(Totals(definition)),
            new GroupsSource(IsKeyed: false),
            "Aggregates of the items on all pages. Only what you select is computed.",
            cost: SchemaParts.StatementCost);
        if (keys.Count > 0)
        {
            yield return Groups(definition, keys);
        }
    }

    private FieldDefinition Groups(ComplexTypeDefinition definition, IReadOnlyList<GroupKey> keys)
    {
        var options = _model.Options;
        return parts.Field(
            "groups",
            new ListType(new NonNullType(Group(definition, keys))),
            new GroupsSource(IsKeyed: true),
            "The items on all pages, in groups. Items without a key are in the group whose key is null.",
            [
                new(ArgumentNames.By, new NonNullType(new ListType(new NonNullType(By(definition, keys)))))
                {
                    Description = "The keys to group by: one or more.",
                },
                new(ArgumentNames.First, SpecifiedScalars.Int)
                {
                    Description = $"How many groups to return: 0 to {options.MaxGroups}. By default all of them, with an error if there are more than {options.DefaultMaxGroups}.",
                },
                new(ArgumentNames.Order, new ListType(new NonNullType(Sort(definition))))
                {
                    Description = "What to sort the groups by. By default, those with the most items come first. Ties are sorted by key, nulls last.",
                },
            ],
            SchemaParts.StatementCost,
            new ListSize
            {
                AssumedSize = options.MaxGroups,
                SlicingArguments = [ArgumentNames.First],
                SlicingArgumentDefaultValue = options.DefaultMaxGroups,
                RequireOneSlicingArgument = false,
            });
    }

    private ObjectType Totals(ComplexTypeDefinition definition) =>
        new($"{definition.PluralName}Aggregates", () => Values(definition)) { Description = $"Aggregates of {definition.PluralName}." };

    private ObjectType Group(ComplexTypeDefinition definition, IReadOnlyList<GroupKey> keys) => new($"{definition.PluralName}Group", () =>
    [
        parts.Field(GroupArguments.KeyName, new NonNullType(Key(definition, keys)), new GroupKeySource(null), "The keys of the group."),
        .. Values(definition),
    ])
    {
        Description = $"A group of {definition.PluralName}, and its aggregates.",
    };

    private IEnumerable<FieldDefinition> Values(ComplexTypeDefinition definition)
    {
        yield return parts.Field(
            GroupArguments.CountName, new NonNullType(SpecifiedScalars.Int), new AggregateFunctionSource(AggregateFunction.Count), "How many items there are.");
        foreach (var value in _model.AggregatesOf(definition))
        {
            yield return parts.Field(value.GetName(), new NonNullType(Functions(value.Value.ReturnType)), new AggregateSource(value), Describe(value));
        }
    }

    private ObjectType Functions(Type type)
    {
        var leaf = _model.Leaves.Get(type);
        return GetOrAdd($"{leaf.Name}Aggregate", name => new ObjectType(name, () => AggregateFunctions.For(type).Select(function => parts.Field(
            AggregateFunctions.NameOf(function),
            AggregateFunctions.TypeOf(function, leaf),
            new AggregateFunctionSource(function),
            AggregateFunctions.Describe(function))))
        {
            Description = $"Aggregates of values of type {leaf.Name}. Items without a value do not count.",
        });
    }

    private ObjectType Key(ComplexTypeDefinition definition, IReadOnlyList<GroupKey> keys) =>
        new($"{definition.PluralName}GroupKey", () => keys.Select(key => parts.Field(
            key.FieldName,
            key.Navigation is null ? _model.Leaves.Get(key.ClrType) : parts.TypeOf(key.ClrType),
            new GroupKeySource(key),
            $"{Describe(key)} Null if the items have none or are not grouped `by` {key.Name}.")))
        {
            Description = $"The keys of a group of {definition.PluralName}: those named in `by`. All other fields are null.",
        };

    private EnumType By(ComplexTypeDefinition definition, IReadOnlyList<GroupKey> keys) =>
        GetOrAdd($"{definition.Name}GroupBy", name =>
            new EnumType(name, keys.Select(key => new EnumValueDefinition(key.Name, key.Name) { Description = Describe(key) }))
            {
                Description = $"What {definition.PluralName} can be grouped by.",
            });

    private InputObjectType Sort(ComplexTypeDefinition definition) => GetOrAdd($"{definition.PluralName}GroupSortInput", name =>
        new InputObjectType(name, () =>
        [
            new(GroupArguments.KeyName, SortTypes.Direction)
            {
                Description = "By key, in the order of `by`. Entities sort as they do in their own list.",
            },
            new(GroupArguments.CountName, SortTypes.Direction) { Description = "By the number of items." },
            .. _model.AggregatesOf(definition).Select(value => new InputValueDefinition(value.GetName(), FunctionSort(value.Value.ReturnType))
            {
                Description = Describe(value),
            }),
        ])
        {
            Description = $"What to sort groups of {definition.PluralName} by: exactly one field.",
        });

    private InputObjectType FunctionSort(Type type)
    {
        var leaf = _model.Leaves.Get(type);
        return GetOrAdd($"{leaf.Name}AggregateSortInput", name => new InputObjectType(name, () => AggregateFunctions.For(type).Select(function =>
            new InputValueDefinition(AggregateFunctions.NameOf(function), SortTypes.Direction) { Description = AggregateFunctions.Describe(function) }))
        {
            Description = $"What to sort groups by: exactly one function of values of type {leaf.Name}.",
        });
    }

    private string? Describe(AggregateDescriptor value) => value.ConfiguredDescription ?? _model.Documentation.Summary(value.Property);

    private string Describe(GroupKey key) => key.ConfiguredDescription ?? _model.Documentation.Summary(key.Property) ?? key.Property.Name;

    private T GetOrAdd<T>(string name, Func<string, T> create)
        where T : NamedType
    {
        if (!_types.TryGetValue(name, out var type))
        {
            _types[name] = type = create(name);
        }

        return (T)type;
    }
}
