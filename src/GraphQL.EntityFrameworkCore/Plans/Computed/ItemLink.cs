using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The index of the row of an entity that a statement has read.</summary>
/// <param name="owner">Leads to the object that refers to the entity, or is it.</param>
/// <param name="key">Gives the key of the entity; null where there is none.</param>
/// <param name="isNullable">Whether there may be none.</param>
/// <param name="rowSet">The row set of the statement.</param>
/// <param name="column">The column with the key there.</param>
internal sealed class ItemLink(ItemPath owner, Func<object, object?> key, bool isNullable, int rowSet, int column) : ItemColumn(owner)
{
    protected override Cell ReadFrom(object owner, RowBuffer?[] rowSets)
    {
        if (key(owner) is not { } wanted)
        {
            return isNullable ? Cell.Null : throw new PlanningException("A reference that must be there is missing.");
        }

        var row = rowSets[rowSet]!.RowOf(column, Cell.OfKey(wanted));
        return new Cell(null, row ?? throw new PlanningException("An entity is not among those that were read."));
    }
}
