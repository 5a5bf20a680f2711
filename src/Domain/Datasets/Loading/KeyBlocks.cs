namespace Contested.Domain.Datasets.Loading;

/// <summary>Gives each entry a block of keys: its own, and those of the rows that belong to it.</summary>
/// <remarks>
/// The blocks follow each other as the entries do, whatever was loaded when, since lists are in the order of the keys. So there is room
/// in each block for more rows, and between blocks for more entries. Each sort has a range of its own.
/// </remarks>
/// <param name="known">The blocks that are taken, in the order of their keys.</param>
internal sealed class KeyBlocks(IReadOnlyList<LoadedEntry> known)
{
    private const int Growth = 4;

    // Half of all keys are for engagements, a quarter for documents, whose statements have keys, too.
    private static readonly int[] Starts = [1, 1 << 26, 1 << 27, 1 << 29, 1 << 30];

    private int _next;
    private int _last;

    /// <summary>The first key for an entry; the next one comes after it.</summary>
    /// <param name="sort">What it is; no sort before that of the last entry.</param>
    /// <param name="block">The block that it has; null for a new entry.</param>
    /// <exception cref="KeysExhaustedException">There is no room, or the entry comes before another that it used to come after.</exception>
    public int Begin(EntrySort sort, LoadedEntry? block)
    {
        _last = Math.Max(_last, Starts[(int)sort] - 1);
        while (_next < known.Count && known[_next].FirstKey <= (block?.FirstKey ?? _last))
        {
            _next++;
        }

        if (block is not null)
        {
            return block.FirstKey > _last ? block.FirstKey : throw new KeysExhaustedException();
        }

        var room = Limit(sort) - _last - 1;
        return room > 0 ? _last + 1 + Math.Min(SmallestOf(sort), room / Growth) : throw new KeysExhaustedException();
    }

    /// <summary>The last key for the entry.</summary>
    /// <param name="sort">What it is.</param>
    /// <param name="block">The block that it has; null for a new entry.</param>
    /// <param name="first">Its first key.</param>
    /// <param name="used">The last key that it uses.</param>
    /// <exception cref="KeysExhaustedException">There is no room.</exception>
    public int End(EntrySort sort, LoadedEntry? block, int first, int used)
    {
        var room = Limit(sort) - first;
        if (used - first >= room)
        {
            throw new KeysExhaustedException();
        }

        var size = Math.Max(SmallestOf(sort), (used - first + 1L) * Growth);
        _last = used <= block?.LastKey ? block.LastKey : Math.Max(used, first + (int)Math.Min(size, room / 2) - 1);
        return _last;
    }

    private static int SmallestOf(EntrySort sort) => sort is EntrySort.Document or EntrySort.Engagement ? 256 : 16;

    // The key at which the next block begins, or the range of the next sort.
    private int Limit(EntrySort sort)
    {
        var end = (int)sort + 1 < Starts.Length ? Starts[(int)sort + 1] : int.MaxValue;
        return _next < known.Count ? Math.Min(known[_next].FirstKey, end) : end;
    }
}
