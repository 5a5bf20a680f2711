using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

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
