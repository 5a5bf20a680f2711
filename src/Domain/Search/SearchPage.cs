namespace Contested.Domain.Search;

/// <summary>Which matches of a query are asked for.</summary>
/// <param name="Size">How many at most.</param>
/// <param name="IsBackward">Whether they are counted from the end; they come in reverse order then.</param>
/// <param name="After">The position behind which they lie; null for none.</param>
/// <param name="Before">The position ahead of which they lie; null for none.</param>
public sealed record SearchPage(int Size, bool IsBackward = false, SearchPosition? After = null, SearchPosition? Before = null)
{
    /// <summary>Gives the bounds, exclusive, of the entries that the page can have among the exact names, or among all others.</summary>
    /// <returns>The bounds, or null where the page has none of them.</returns>
    internal (long Above, long Below)? BoundsOf(bool isExact)
    {
        var above = After switch
        {
            null => 0,
            { IsExact: var exact } when exact == isExact => After.Value.EntryId,
            _ => isExact ? long.MaxValue : 0,
        };
        var below = Before switch
        {
            null => long.MaxValue,
            { IsExact: var exact } when exact == isExact => Before.Value.EntryId,
            _ => isExact ? long.MaxValue : 0,
        };
        return above < below ? (above, below) : null;
    }
}
