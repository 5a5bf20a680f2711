using System.Collections;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>A column of computed rows.</summary>
/// <param name="owner">Leads from the item of a row to the object that has the value; there is none where that is null.</param>
internal abstract class ItemColumn(ItemPath owner)
{
    /// <summary>Gives the value in the row of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="rowSets">The rows that are known so far.</param>
    /// <exception cref="PlanningException">Field by field, this would be an error, or come from elsewhere.</exception>
    public Cell Read(object item, RowBuffer?[] rowSets) => owner.Of(item) is { } value ? ReadFrom(value, rowSets) : Cell.Null;

    protected abstract Cell ReadFrom(object owner, RowBuffer?[] rowSets);
}

/// <summary>The index of the row of an entity that a statement has read.</summary>
/// <param name="owner">Leads to the object that refers to the entity, or is it.</param>
/// <param name="key">Gives the key of the entity; null where there is none.</param>
/// <param name="isNullable">Whether there may be none.</param>
/// <param name="places">Where the entity may be found; the first place that has it counts.</param>
internal sealed class ItemLink(ItemPath owner, Func<object, object?> key, bool isNullable, IReadOnlyList<EntityPlace> places) : ItemColumn(owner)
{
    // The places are boxed once, not for each row.
    private readonly object?[] _places = [.. places.Select((_, index) => index == 0 ? null : (object?)index)];

    protected override Cell ReadFrom(object owner, RowBuffer?[] rowSets)
    {
        if (key(owner) is not { } wanted)
        {
            return isNullable ? Cell.Null : throw new PlanningException("A reference that must be there is missing.");
        }

        for (var place = 0; place < places.Count; place++)
        {
            if (rowSets[places[place].RowSet]!.RowOf(places[place].Column, Cell.OfKey(wanted)) is { } row)
            {
                return new Cell(_places[place], row);
            }
        }

        throw new PlanningException("An entity is not among those that were read.");
    }
}

/// <summary>The key of an entity that a further statement reads.</summary>
/// <param name="owner">Leads to the object that refers to the entity, or is it.</param>
/// <param name="key">Gives the key of the entity; null where there is none.</param>
/// <param name="isNullable">Whether there may be none.</param>
internal sealed class ItemKey(ItemPath owner, Func<object, object?> key, bool isNullable) : ItemColumn(owner)
{
    protected override Cell ReadFrom(object owner, RowBuffer?[] rowSets) => key(owner) is { } wanted
        ? Cell.OfKey(wanted)
        : isNullable ? Cell.Null : throw new PlanningException("A reference that must be there is missing.");
}

/// <summary>Where entities may be found.</summary>
/// <param name="RowSet">The row set.</param>
/// <param name="Column">The column with their keys.</param>
internal sealed record EntityPlace(int RowSet, int Column);

/// <summary>Whether a property has an object, whose values are in further columns.</summary>
/// <param name="owner">Leads to the object with the property.</param>
/// <param name="property">The property.</param>
/// <param name="mayBeMissing">Whether the owner may lack it.</param>
internal sealed class ItemPresence(ItemPath owner, PropertyInfo property, Func<object, bool> mayBeMissing) : ItemColumn(owner)
{
    private readonly Func<object, object?> _read = PropertyReader.Of(property);

    protected override Cell ReadFrom(object owner, RowBuffer?[] rowSets) =>
        _read(owner) is { } value
            ? new Cell(value, 0)
            : mayBeMissing(owner) ? Cell.Null : throw new PlanningException($"{property} is not in memory.");
}

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
