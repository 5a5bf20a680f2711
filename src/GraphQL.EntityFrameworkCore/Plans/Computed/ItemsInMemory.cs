using System.Collections;
using System.Reflection;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The items that computed objects have in memory.</summary>
/// <param name="parents">The row set of the computed objects.</param>
/// <param name="owner">Leads from the item of such a row to the object that has the list.</param>
/// <param name="collection">The list.</param>
/// <param name="ownerKey">The key of that object, which has no value where the object is not in the database.</param>
internal sealed class ItemsInMemory(int parents, ItemPath owner, PropertyInfo collection, PropertyInfo ownerKey) : ItemOrigin
{
    public override IEnumerable<(Cell Parent, object Item)> Read(RowBuffer?[] rowSets)
    {
        var rows = rowSets[parents]!;
        for (var row = 0; row < rows.Count; row++)
        {
            if (owner.Of(rows[row, ComputedRowSetBuilder.Item].Reference!) is not { } value)
            {
                continue;
            }

            if (!IsDefault(ownerKey.GetValue(value)))
            {
                throw new PlanningException($"{collection} is in the database.");
            }

            foreach (var item in (IEnumerable)collection.GetValue(value)!)
            {
                yield return (rows[row, ComputedRowSetBuilder.RowNumber], item!);
            }
        }
    }

    private static bool IsDefault(object? key) => key is null || (key is ValueType && key.Equals(Activator.CreateInstance(key.GetType())));
}
