namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>What the arguments of a list or connection ask for whose items are in memory, in order. Its cursors are the numbers of the items in the list, from 1 on.</summary>
/// <param name="Page">The page; null for all items.</param>
/// <param name="After">The number of the item behind which the page lies; null for none.</param>
/// <param name="Before">The number of the item ahead of which the page lies; null for none.</param>
/// <param name="Cursor">The cursors of the field.</param>
internal sealed record MemoryQuery(Page? Page, PlanValue? After, PlanValue? Before, Cursor Cursor)
{
    /// <summary>All items of a list that has no cursors.</summary>
    public static MemoryQuery All { get; } = new(null, null, null, CursorOf(string.Empty));

    /// <summary>Gives the cursors of a field, which are not those of its items in the database.</summary>
    /// <param name="coordinate">The schema coordinate of the field.</param>
    /// <param name="order">What the items are sorted by in memory.</param>
    public static Cursor CursorOf(string coordinate, IEnumerable<SortKey>? order = null)
    {
        Expression<Func<int, int>> number = item => item;
        return new Cursor(coordinate, [new SortKey(string.Join(" then ", ["number in memory", .. order ?? []]), number, IsDescending: false, IsNullable: false)]);
    }

    /// <summary>Gives the numbers of the items that are read: those of the page in the direction in which it is counted, and one more where there is one.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="variables">The coerced variables of the request.</param>
    public IEnumerable<int> Numbers(int count, IReadOnlyDictionary<string, object?> variables)
    {
        if (Page is null)
        {
            return Enumerable.Range(1, count);
        }

        var lowest = After is null ? 1 : Math.Max(1, (long)(int)After.Evaluate(variables)! + 1);
        var highest = Before is null ? count : Math.Min(count, (long)(int)Before.Evaluate(variables)! - 1);
        var wanted = (int)Math.Max(0, Math.Min(highest - lowest + 1, (int)Page.Size.Evaluate(variables)! + 1L));
        return Page.IsBackward
            ? Enumerable.Range(0, wanted).Select(index => (int)(highest - index))
            : Enumerable.Range((int)lowest, wanted);
    }
}
