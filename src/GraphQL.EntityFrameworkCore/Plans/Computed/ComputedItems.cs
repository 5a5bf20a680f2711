namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The items that are computed of the entities of each parent.</summary>
/// <param name="parents">The row set of the parents.</param>
/// <param name="parentKey">The column of their keys.</param>
/// <param name="entities">The entities.</param>
/// <param name="computation">The computation.</param>
/// <param name="counted">What reads the properties without which an entity is only counted.</param>
internal sealed class ComputedItems(
    int parents, int parentKey, EntityReader entities, ItemComputation computation, IReadOnlyList<Func<object, object?>> counted) : ItemOrigin
{
    public override IEnumerable<(Cell Parent, object Item)> Read(RowBuffer?[] rowSets)
    {
        var rows = rowSets[entities.RowSet]!;
        foreach (var parent in rowSets[parents]!.Keys(parentKey))
        {
            var range = rows.Of(parent);
            var read = Enumerable.Range(range.Start, range.Length).Select(row => entities.Read(rows, row));
            foreach (var item in computation.Compute(read, counted))
            {
                yield return (parent, item);
            }
        }
    }
}
