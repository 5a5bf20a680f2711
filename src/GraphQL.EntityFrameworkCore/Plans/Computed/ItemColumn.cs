using Contested.GraphQL.Execution.Plans;

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
