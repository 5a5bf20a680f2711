using System.Collections;

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

/// <summary>The properties that lead from an object in memory to another one.</summary>
internal sealed class ItemPath
{
    private readonly IReadOnlyList<Func<object, object?>> _properties;

    private ItemPath(IReadOnlyList<Func<object, object?>> properties) => _properties = properties;

    /// <summary>The object itself.</summary>
    public static ItemPath Self { get; } = new([]);

    /// <summary>One property further.</summary>
    public ItemPath Then(PropertyInfo property) => new([.. _properties, PropertyReader.Of(property)]);

    /// <summary>Gives what the path leads to; null where one of the properties is.</summary>
    public object? Of(object item) => _properties.Aggregate((object?)item, (value, read) => value is null ? null : read(value));
}
