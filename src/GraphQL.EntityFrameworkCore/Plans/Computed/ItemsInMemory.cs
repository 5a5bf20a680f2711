using System.Collections;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The items that computed objects have in memory.</summary>
/// <param name="parents">The row set of the computed objects.</param>
/// <param name="owner">Leads from the item of such a row to the object that has the list.</param>
/// <param name="collection">The list.</param>
/// <param name="ownerKey">The key of that object, which has no value where the object is not in the database.</param>
internal sealed class ItemsInMemory(int parents, ItemPath owner, PropertyInfo collection, PropertyInfo ownerKey) : ItemOrigin
{
    private readonly Func<object, object?> _items = PropertyReader.Of(collection);
    private readonly Func<object, object?> _key = PropertyReader.Of(ownerKey);
    private readonly object? _noKey = ownerKey.PropertyType.IsValueType ? Activator.CreateInstance(ownerKey.PropertyType) : null;

    public override IEnumerable<(Cell Parent, object Item)> Read(RowBuffer?[] rowSets)
    {
        var rows = rowSets[parents]!;
        for (var row = 0; row < rows.Count; row++)
        {
            if (owner.Of(rows[row, ComputedRowSetBuilder.Item].Reference!) is not { } value)
            {
                continue;
            }

            if (!Equals(_key(value), _noKey))
            {
                throw new PlanningException($"{collection} is in the database.");
            }

            foreach (var item in (IEnumerable)_items(value)!)
            {
                yield return (rows[row, ComputedRowSetBuilder.RowNumber], item!);
            }
        }
    }
}
