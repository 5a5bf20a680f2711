namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes the input types of filters, named as in HotChocolate.</summary>
internal sealed class FilterTypes(SchemaParts parts)
{
    private readonly SchemaModel _model = parts.Model;
    private readonly Dictionary<string, InputObjectType> _types = [];

    /// <summary>Gives the filter of a type, such as <c>ClaimFilterInput</c>.</summary>
    public InputObjectType For(ComplexTypeDefinition definition) => GetOrAdd($"{definition.Name}FilterInput", name =>
        new InputObjectType(name, () => Fields(definition, name))
        {
            Description = $"Conditions on {definition.Name}; all of them must hold.",
        });

    private IEnumerable<InputValueDefinition> Fields(ComplexTypeDefinition definition, string name)
    {
        var self = _types[name];
        yield return Combination(FilterOperators.And, new ListType(new NonNullType(self)));
        yield return Combination(FilterOperators.Or, new ListType(new NonNullType(self)));
        yield return Combination(FilterOperators.Not, self);
        foreach (var (fieldName, binding) in _model.FilterFieldsOf(definition))
        {
            yield return new InputValueDefinition(fieldName, TypeOf(binding))
            {
                Description = _model.Documentation.Summary(binding.Property),
            };
        }
    }

    private InputObjectType TypeOf(FieldBinding binding) => binding switch
    {
        PrimitiveCollectionBinding list => ForList($"List{OperationsName(list.ElementType)}", () => ForLeaf(list.ElementType)),
        CollectionBinding list => ForItems(_model.DefinitionOf(list.ItemType)),
        ReferenceBinding or ValueObjectBinding => For(_model.DefinitionOf(binding.Property.PropertyType)),
        _ => ForLeaf(LeafTypes.Unwrap(binding.Property.PropertyType)),
    };

    private InputObjectType ForItems(ComplexTypeDefinition definition)
    {
        var item = For(definition);
        return ForList($"ListFilterInputTypeOf{item.Name}", () => item);
    }

    private InputObjectType ForList(string name, Func<InputObjectType> itemType) => GetOrAdd(name, _ =>
        new InputObjectType(name, () =>
        [
            Combination(FilterOperators.Every, itemType()),
            Combination(FilterOperators.None, itemType()),
            Combination(FilterOperators.Some, itemType()),
            Combination(FilterOperators.Any, SpecifiedScalars.Boolean),
        ])
        {
            Description = "Conditions on the items of a list; all of them must hold.",
        });

    private InputObjectType ForLeaf(Type type) => GetOrAdd(OperationsName(type), name =>
        new InputObjectType(name, () => FilterOperators.OnValues.Where(known => known.AppliesTo(type)).SelectMany(known => Operations(known, _model.Leaves.Get(type))))
        {
            Description = $"Conditions on a value of type {_model.Leaves.Get(type)}; all of them must hold.",
        });

    private static InputValueDefinition[] Operations(FilterOperator known, NamedType leaf)
    {
        GraphQLType type = known.TakesList ? new ListType(leaf) : leaf;
        return
        [
            new(known.Name, type) { Description = known.Description },
            new(known.NegatedName, type) { Description = known.NegatedDescription },
        ];
    }

    private string OperationsName(Type type) => $"{_model.Leaves.Get(type).Name}OperationFilterInput";

    private static InputValueDefinition Combination(string name, GraphQLType type) => new(name, type) { Description = FilterOperators.Descriptions[name] };

    private InputObjectType GetOrAdd(string name, Func<string, InputObjectType> create)
    {
        if (!_types.TryGetValue(name, out var type))
        {
            _types[name] = type = create(name);
        }

        return type;
    }
}
