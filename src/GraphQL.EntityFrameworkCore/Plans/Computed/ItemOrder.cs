namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Sorts computed items, as the database would: nulls last, texts by their bytes.</summary>
internal sealed class ItemOrder
{
    private readonly List<Comparison<MemoryItem>> _keys;

    /// <summary>Reads an order.</summary>
    /// <param name="keys">What the items are sorted by.</param>
    /// <param name="item">The class of the items.</param>
    /// <param name="stored">What they have in common with stored ones.</param>
    /// <param name="add">Has the database sort these; gives the column with the place of each.</param>
    /// <exception cref="GraphQLException">A key is known neither in memory nor of the stored items.</exception>
    public ItemOrder(IReadOnlyList<SortKey> keys, IEntityType item, StoredConditions stored, Func<SortKey, int> add) =>
        _keys = [.. keys.Select(key => CompareBy(key, item, stored, add))];

    /// <summary>Sorts items; those that are equal stay as they are.</summary>
    public List<object> Sort(IEnumerable<MemoryItem> items) =>
        [.. (_keys.Count == 0 ? items : items.Order(Comparer<MemoryItem>.Create(Compare))).Select(item => item.Value)];

    private int Compare(MemoryItem one, MemoryItem other)
    {
        foreach (var compare in _keys)
        {
            if (compare(one, other) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }

    private static Comparison<MemoryItem> CompareBy(SortKey key, IEntityType item, StoredConditions stored, Func<SortKey, int> add)
    {
        var path = PropertyPath.ThroughLists(key.Value);
        if (stored.Has(path[0]))
        {
            var column = add(key);
            return (one, other) => one.Stored![one.Row, column].Number.CompareTo(other.Stored![other.Row, column].Number);
        }

        if (item.FindNavigation(path[0].Name) is not null)
        {
            throw stored.Refuse($"{ArgumentNames.Order}{key.Name}");
        }

        var value = path.Aggregate(ItemPath.Self, (owner, property) => owner.Then(property));
        return (one, other) => Compare(value.Of(one.Value), value.Of(other.Value), key.IsDescending);
    }

    private static int Compare(object? one, object? other, bool isDescending)
    {
        if (one is null || other is null)
        {
            return (one is null).CompareTo(other is null);
        }

        var order = one is string text
            ? TextColumn.Instance.Compare(new Cell(text, 0), new Cell(other, 0))
            : Comparer<object>.Default.Compare(one, other);
        return isDescending ? -order : order;
    }
}
