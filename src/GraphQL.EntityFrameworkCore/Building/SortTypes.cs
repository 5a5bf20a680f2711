namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes the input types of sorts, named as in HotChocolate.</summary>
internal sealed class SortTypes(SchemaModel model)
{
    private readonly Dictionary<string, InputObjectType> _types = [];

    /// <summary>The directions of a sort. The values are whether the direction is descending.</summary>
    public static EnumType Direction { get; } = new("SortEnumType",
    [
        new("ASC", false) { Description = "The lowest value first, nulls last." },
        new("DESC", true) { Description = "The highest value first, nulls last." },
    ])
    {
        Description = "The direction of a sort.",
    };

    /// <summary>Tells whether items can be sorted by a binding, or by something inside it.</summary>
    public static bool IsSortable(FieldBinding binding) => binding is ColumnBinding or ReferenceBinding or ValueObjectBinding;

    /// <summary>Gives the sort of a type, such as <c>ClaimSortInput</c>.</summary>
    public InputObjectType For(ComplexTypeDefinition definition)
    {
        var name = $"{definition.Name}SortInput";
        if (!_types.TryGetValue(name, out var type))
        {
            _types[name] = type = new InputObjectType(name, () => Fields(definition))
            {
                Description = $"What to sort {definition.Name} by: exactly one field.",
            };
        }

        return type;
    }

    private IEnumerable<InputValueDefinition> Fields(ComplexTypeDefinition definition) =>
        model.FilterFieldsOf(definition)
            .Where(field => IsSortable(field.Value))
            .Select(field => new InputValueDefinition(
                field.Key,
                field.Value is ColumnBinding ? Direction : For(model.DefinitionOf(field.Value.Property.PropertyType)))
            {
                Description = model.Documentation.Summary(field.Value.Property),
            });
}
