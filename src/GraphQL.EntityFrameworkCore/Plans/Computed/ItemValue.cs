using System.Collections;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>A property with a value that is written as it is, or with a list of such values.</summary>
/// <param name="owner">Leads to the object with the property.</param>
/// <param name="property">The property.</param>
/// <param name="type">The type of the field.</param>
internal sealed class ItemValue(ItemPath owner, PropertyInfo property, GraphQLType type) : ItemColumn(owner)
{
    private readonly Func<object, object?> _read = PropertyReader.Of(property);

    protected override Cell ReadFrom(object owner, RowBuffer?[] rowSets) =>
        Serialize(type, _read(owner)) is { } serialized ? new Cell(serialized, 0) : Cell.Null;

    private object? Serialize(GraphQLType wanted, object? value) => (wanted.NullableType, value) switch
    {
        (_, null) => wanted is NonNullType ? throw Invalid() : null,
        (ListType list, IEnumerable items) => items.Cast<object?>().Select(item => Serialize(list.OfType, item)).ToList(),
        (ScalarType scalar, _) => scalar.Serialize(value) ?? throw Invalid(),
        (EnumType enumType, _) => enumType.Serialize(value),
        _ => throw Invalid(),
    };

    private PlanningException Invalid() => new($"{property} has a value that its field cannot have.");
}
