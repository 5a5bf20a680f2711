using System.Collections;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Where items in memory come from.</summary>
internal abstract class ItemOrigin
{
    /// <summary>Gives the items, those of one parent after each other.</summary>
    /// <returns>Each item with the key of its parent, and its number among the items of the parent, from 1 on.</returns>
    /// <exception cref="PlanningException">Field by field, this would be an error, or come from elsewhere.</exception>
    public abstract IEnumerable<(Cell Parent, object Item, int Number)> Read(ComputationInput input);
}

/// <summary>The items that are computed of the entities of each parent.</summary>
/// <param name="parents">The row set of the parents.</param>
/// <param name="parentKey">The column of their keys.</param>
/// <param name="computer">Computes them.</param>
internal sealed class ComputedItems(int parents, int parentKey, ItemComputer computer) : ItemOrigin
{
    public override IEnumerable<(Cell Parent, object Item, int Number)> Read(ComputationInput input) =>
        computer.Of(input.RowSets[parents]!.Keys(parentKey), input).SelectMany(list => list.Items.Select((item, index) => (list.Parent, item, index + 1)));
}

/// <summary>The items of lists in memory, or a page of each list.</summary>
internal sealed class ListedItems(ItemLists lists, MemoryQuery query) : ItemOrigin
{
    public override IEnumerable<(Cell Parent, object Item, int Number)> Read(ComputationInput input)
    {
        foreach (var (parent, items) in lists.Read(input.RowSets))
        {
            foreach (var number in query.Numbers(items.Count, input.Variables))
            {
                yield return (parent, items[number - 1]!, number);
            }
        }
    }
}

/// <summary>Lists of items in memory.</summary>
internal abstract class ItemLists
{
    /// <summary>Gives the lists, each with what its parent is known by.</summary>
    /// <exception cref="PlanningException">A list is not in memory.</exception>
    public abstract IEnumerable<(Cell Parent, IList Items)> Read(RowBuffer?[] rowSets);
}

/// <summary>The only list of a field of the root.</summary>
/// <param name="rowSet">The row set with the list.</param>
internal sealed class RootList(int rowSet) : ItemLists
{
    public override IEnumerable<(Cell Parent, IList Items)> Read(RowBuffer?[] rowSets) => [(Cell.Null, (IList)rowSets[rowSet]![0, 0].Reference!)];
}

/// <summary>The lists that computed objects have in memory.</summary>
/// <param name="parents">The row set of the computed objects.</param>
/// <param name="owner">Leads from the item of such a row to the object that has the list.</param>
/// <param name="collection">The list.</param>
/// <param name="ownerKey">The key of that object, which has no value where the object is not in the database.</param>
internal sealed class MemoryLists(int parents, ItemPath owner, PropertyInfo collection, PropertyInfo ownerKey) : ItemLists
{
    private readonly Func<object, object?> _items = PropertyReader.Of(collection);
    private readonly Func<object, object?> _key = PropertyReader.Of(ownerKey);
    private readonly object? _noKey = ownerKey.PropertyType.IsValueType ? Activator.CreateInstance(ownerKey.PropertyType) : null;

    public override IEnumerable<(Cell Parent, IList Items)> Read(RowBuffer?[] rowSets)
    {
        var rows = rowSets[parents]!;
        for (var row = 0; row < rows.ShownCount; row++)
        {
            if (owner.Of(rows[row, ItemRowsBuilder.Item].Reference!) is not { } value)
            {
                continue;
            }

            if (!Equals(_key(value), _noKey))
            {
                throw new PlanningException($"{collection} is in the database.");
            }

            yield return (rows[row, ItemRowsBuilder.RowNumber], ListOf(_items(value)!));
        }
    }

    /// <summary>Gives a collection in memory as a list.</summary>
    public static IList ListOf(object items) => items as IList ?? ((IEnumerable)items).Cast<object>().ToList();
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
