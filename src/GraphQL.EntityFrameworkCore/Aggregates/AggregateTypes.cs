using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Resolvers;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Aggregates;

/// <summary>Makes the fields of connections with aggregates and groups, and their types.</summary>
internal sealed class AggregateTypes(SchemaContext context)
{
    private readonly Dictionary<string, NamedType> _types = [];

    /// <summary>Gives the fields of a connection; none where its type declares neither aggregates nor groups.</summary>
    public IEnumerable<FieldDefinition> Fields(ComplexTypeDefinition definition)
    {
        var keys = context.GroupKeysOf(definition);
        if (keys.Count == 0 && context.AggregatesOf(definition).Count == 0)
        {
            yield break;
        }

        yield return new("aggregates", new NonNullType(Totals(definition)))
        {
            Description = "What the items on all pages amount to; computed by the database, only as far as it is selected.",
            Cost = SchemaContext.StatementCost,
            Source = new GroupsSource(IsKeyed: false),
            Resolver = FieldResolver.FromAsync<Connection>(async (connection, batch) => (await connection.GetGroupsAsync(batch, null))[0]),
        };
        if (keys.Count > 0)
        {
            yield return Groups(definition, keys);
        }
    }

    private FieldDefinition Groups(ComplexTypeDefinition definition, IReadOnlyList<GroupKey> keys)
    {
        var options = context.Options;
        return new(
            "groups",
            new ListType(new NonNullType(Group(definition, keys))),
            [
                new(GroupArguments.ByName, new NonNullType(new ListType(new NonNullType(By(definition, keys)))))
                {
                    Description = "What the items of a group have in common: one or several.",
                },
                new(GroupArguments.FirstName, SpecifiedScalars.Int)
                {
                    Description = $"How many groups to return: 0 to {options.MaxGroups}. Where it is not given, all of them, and an error where there are more than {options.DefaultMaxGroups}.",
                },
                new(GroupArguments.OrderName, new ListType(new NonNullType(Sort(definition))))
                {
                    Description = "What to sort the groups by; where it is not given, those with the most items come first. Groups that are equal so far are sorted by their keys, nulls last.",
                },
            ])
        {
            Description = "The items on all pages in groups; computed by the database, for all parents in one statement. An item without a key is in the group whose key is null.",
            Cost = SchemaContext.StatementCost,
            ListSize = new ListSize
            {
                AssumedSize = options.MaxGroups,
                SlicingArguments = [GroupArguments.FirstName],
                SlicingArgumentDefaultValue = options.DefaultMaxGroups,
                RequireOneSlicingArgument = false,
            },
            Source = new GroupsSource(IsKeyed: true),
            Resolver = FieldResolver.FromAsync<Connection>(async (connection, batch) =>
            {
                var arguments = GroupArguments.Read(definition, context, name => batch.Arguments.GetValueOrDefault(name));
                var groups = await connection.GetGroupsAsync(batch, arguments);
                arguments.CheckCount(groups.Count, options.MaxGroups);
                return groups;
            }),
        };
    }

    private Types.ObjectType Totals(ComplexTypeDefinition definition) =>
        new($"{definition.PluralName}Aggregates", () => Values(definition)) { Description = $"What {definition.PluralName} amount to." };

    private Types.ObjectType Group(ComplexTypeDefinition definition, IReadOnlyList<GroupKey> keys) => new($"{definition.PluralName}Group", () =>
    [
        new("key", new NonNullType(Key(definition, keys)))
        {
            Description = "What the items of the group have in common.",
            Source = new GroupKeySource(null),
        },
        .. Values(definition),
    ])
    {
        Description = $"{definition.PluralName} that have something in common, and what they amount to.",
    };

    private IEnumerable<FieldDefinition> Values(ComplexTypeDefinition definition)
    {
        yield return new(GroupArguments.CountName, new NonNullType(SpecifiedScalars.Int))
        {
            Description = "How many items there are.",
            Source = new AggregateFunctionSource(AggregateFunction.Count),
        };
        foreach (var value in context.AggregatesOf(definition))
        {
            yield return new(value.GetName(), new NonNullType(Functions(value.Value.ReturnType)))
            {
                Description = value.ConfiguredDescription ?? context.Documentation.Summary(value.Property),
                Source = new AggregateSource(value),
            };
        }
    }

    private Types.ObjectType Functions(Type type)
    {
        var leaf = context.Leafs.Get(type);
        return GetOrAdd($"{leaf.Name}Aggregate", name => new Types.ObjectType(name, () => AggregateFunctions.For(type).Select(function =>
            new FieldDefinition(AggregateFunctions.NameOf(function), AggregateFunctions.TypeOf(function, leaf))
            {
                Description = AggregateFunctions.Describe(function),
                Source = new AggregateFunctionSource(function),
            }))
        {
            Description = $"What values of type {leaf.Name} amount to; items without a value do not count.",
        });
    }

    private Types.ObjectType Key(ComplexTypeDefinition definition, IReadOnlyList<GroupKey> keys) =>
        new($"{definition.PluralName}GroupKey", () => keys.Select(key =>
        {
            GroupType(key, out var type, out var resolver);
            return new FieldDefinition(key.FieldName, type)
            {
                Description = $"{Describe(key)} Null where the items have none, or are not grouped `by` {key.Name}.",
                Source = new GroupKeySource(key),
                Resolver = resolver,
            };
        }))
        {
            Description = $"What {definition.PluralName} of a group have in common: a field for each item of `by`, the others are null.",
        };

    private void GroupType(GroupKey key, out NamedType type, out FieldResolver resolver)
    {
        (type, resolver) = (key.Navigation is null ? context.Leafs.Get(key.ClrType) : context.TypeOf(context.DefinitionOf(key.ClrType)), FieldResolver.Default);
        if (key.Navigation is not null)
        {
            var primaryKey = context.Binder.PrimaryKey(key.ClrType);
            var closed = typeof(GroupEntityResolver<,>).MakeGenericType(primaryKey.PropertyType, key.ClrType);
            resolver = (FieldResolver)Activator.CreateInstance(closed, primaryKey)!;
        }
    }

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
                Description = "By the keys, in the order of `by`: values by themselves, entities in the order of the source document.",
            },
            new(GroupArguments.CountName, SortTypes.Direction) { Description = "By the number of items." },
            .. context.AggregatesOf(definition).Select(value => new InputValueDefinition(value.GetName(), FunctionSort(value.Value.ReturnType))
            {
                Description = value.ConfiguredDescription ?? context.Documentation.Summary(value.Property),
            }),
        ])
        {
            Description = $"What to sort groups of {definition.PluralName} by: exactly one field.",
        });

    private InputObjectType FunctionSort(Type type)
    {
        var leaf = context.Leafs.Get(type);
        return GetOrAdd($"{leaf.Name}AggregateSortInput", name => new InputObjectType(name, () => AggregateFunctions.For(type).Select(function =>
            new InputValueDefinition(AggregateFunctions.NameOf(function), SortTypes.Direction) { Description = AggregateFunctions.Describe(function) }))
        {
            Description = $"What to sort groups by: exactly one function of values of type {leaf.Name}.",
        });
    }

    private string Describe(GroupKey key) => key.ConfiguredDescription ?? context.Documentation.Summary(key.Property) ?? key.Property.Name;

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
