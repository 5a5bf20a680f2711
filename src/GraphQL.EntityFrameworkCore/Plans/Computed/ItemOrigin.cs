using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Where the items of computed rows come from.</summary>
internal abstract class ItemOrigin
{
    /// <summary>Gives the items, those of one parent after each other.</summary>
    /// <param name="rowSets">The rows that are known so far.</param>
    /// <returns>Each item with the key of its parent.</returns>
    /// <exception cref="PlanningException">Field by field, this would be an error, or come from elsewhere.</exception>
    public abstract IEnumerable<(Cell Parent, object Item)> Read(RowBuffer?[] rowSets);
}
