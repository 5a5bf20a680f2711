using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>Makes the input types of filters, named as in HotChocolate.</summary>
internal sealed class FilterTypes(SchemaContext context)
{
    private readonly Dictionary<string, InputObjectType> _types = [];

    /// <summary>Gives the filter of a type, such as <c>ClaimFilterInput</c>.</summary>
    public InputObjectType For(ComplexTypeDefinition definition) => GetOrAdd($"{definition.Name}FilterInput", name =>
        new InputObjectType(name, () => Fields(definition, name))
        {
            Description = $"Conditions on {definition.Name}; all that are given must hold.",
        });

    private IEnumerable<InputValueDefinition> Fields(ComplexTypeDefinition definition, string name)
    {
        var self = _types[name];
        yield return Field(FilterOperations.And, new ListType(new NonNullType(self)));
        yield return Field(FilterOperations.Or, new ListType(new NonNullType(self)));
        yield return Field(FilterOperations.Not, self);
        foreach (var (fieldName, binding) in FilterFields.Of(definition, context))
        {
            yield return new InputValueDefinition(fieldName, TypeOf(binding))
            {
                Description = context.Documentation.Summary(binding.Property),
            };
        }
    }

    private InputObjectType TypeOf(FieldBinding binding) => binding switch
    {
        PrimitiveCollectionBinding list => ForList($"List{OperationsName(list.ElementType)}", () => ForLeaf(list.ElementType)),
        CollectionBinding list => ForItems(context.DefinitionOf(list.ItemType)),
        ReferenceBinding or ValueObjectBinding => For(context.DefinitionOf(binding.Property.PropertyType)),
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
            Field(FilterOperations.All, itemType()),
            Field(FilterOperations.None, itemType()),
            Field(FilterOperations.Some, itemType()),
            Field(FilterOperations.Any, SpecifiedScalars.Boolean),
        ])
        {
            Description = "Conditions on the items of a list; all that are given must hold.",
        });

    private InputObjectType ForLeaf(Type type) => GetOrAdd(OperationsName(type), name =>
        new InputObjectType(name, () => FilterOperations.For(type).Select(operation =>
            Field(operation, FilterOperations.TakesList(operation) ? new ListType(context.Leafs.Get(type)) : context.Leafs.Get(type))))
        {
            Description = $"Conditions on a value of type {context.Leafs.Get(type)}; all that are given must hold.",
        });

    private string OperationsName(Type type) => $"{context.Leafs.Get(type).Name}OperationFilterInput";

    private static InputValueDefinition Field(string operation, GraphQLType type) =>
        new(operation, type) { Description = FilterOperations.Describe(operation) };

    private InputObjectType GetOrAdd(string name, Func<string, InputObjectType> create)
    {
        if (!_types.TryGetValue(name, out var type))
        {
            _types[name] = type = create(name);
        }

        return type;
    }
}
