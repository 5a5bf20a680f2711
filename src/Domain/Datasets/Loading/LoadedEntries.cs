using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets.Loading;

/// <summary>What the database holds of all entries.</summary>
internal sealed class LoadedEntries
{
    private readonly Dictionary<(EntrySort Sort, string Slug), LoadedEntry> _left;

    private LoadedEntries(IReadOnlyList<LoadedEntry> entries)
    {
        Blocks = new KeyBlocks(entries);
        _left = entries.ToDictionary(entry => (entry.Sort, entry.Slug));
    }

    /// <summary>The blocks of keys, which continue from those that are taken.</summary>
    public KeyBlocks Blocks { get; }

    /// <summary>The entries that nobody has taken: those that the files no longer have.</summary>
    public IReadOnlyCollection<LoadedEntry> Left => _left.Values;

    /// <summary>No entries: all of the dataset is written.</summary>
    public static LoadedEntries None() => new([]);

    /// <summary>The entries of a database.</summary>
    public static async Task<LoadedEntries> ReadAsync(ContestedDbContext context, CancellationToken cancellationToken) =>
        new(await context.LoadedEntries.AsNoTracking().OrderBy(entry => entry.FirstKey).ToListAsync(cancellationToken));

    /// <summary>What the database holds of an entry; null where it holds nothing.</summary>
    public LoadedEntry? Take(EntrySort sort, string slug) => _left.Remove((sort, slug), out var entry) ? entry : null;
}
