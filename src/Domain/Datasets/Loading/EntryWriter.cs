using Contested.Domain.Actors;
using Contested.Domain.Datasets.Building;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;
using Contested.Domain.Persistence.Writing;
using Contested.Domain.Places;
using Contested.Domain.References;
using Contested.Domain.Releases.Comparison;
using Contested.Domain.Search;

namespace Contested.Domain.Datasets.Loading;

/// <summary>Writes entries with all that belongs to them, each only where it has changed.</summary>
internal sealed class EntryWriter(RowWriter rows, LoadedEntries known) : IDisposable
{
    // The rows of entries themselves, which others refer to, stay where they are; what belongs to an entry is written anew.
    private static readonly IReadOnlyDictionary<EntrySort, Type> Rows = new Dictionary<EntrySort, Type>
    {
        [EntrySort.Place] = typeof(Place),
        [EntrySort.Actor] = typeof(Actor),
        [EntrySort.Reference] = typeof(Reference),
        [EntrySort.Document] = typeof(Document),
        [EntrySort.Engagement] = typeof(Engagement),
    };

    private static readonly Type[] OfAnySort = [typeof(Identifier)];
    private static readonly Type[] OfDocuments = [typeof(Identifier), typeof(Listing), typeof(DocumentStatement)];
    private static readonly Type[] OfNoEntry =
        [typeof(Dataset), typeof(LoadedEntry), typeof(SearchEntry), typeof(ActorSubordinate), typeof(Release), typeof(Change), typeof(ChangedField)];

    private readonly ContentHash _version = new();
    private readonly List<(EntrySort Sort, int First, int Last)> _outdated = [];
    private readonly HashSet<string> _changedEngagements = [];
    private bool _isOutdatedOpen;

    /// <summary>How many entries were written or removed.</summary>
    public int Changed { get; private set; }

    /// <summary>The slugs of the engagements among these.</summary>
    public IReadOnlySet<string> ChangedEngagements => _changedEngagements;

    /// <summary>The keys that an entry has, or gets.</summary>
    /// <remarks>Entries come in their order: by sort, and of one sort as lists give them. Each is followed by its <see cref="End"/>.</remarks>
    public EntryKeys Begin(EntrySort sort, string slug)
    {
        var block = known.Take(sort, slug);
        return new EntryKeys(sort, slug, block, known.Blocks.Begin(sort, block));
    }

    /// <summary>Keeps the keys for the rows that belong to an entry, so that others can begin before its <see cref="End"/>.</summary>
    /// <param name="keys">Its keys.</param>
    /// <param name="rows">How many rows of one type there are at most.</param>
    public void Reserve(EntryKeys keys, int rows) =>
        keys.Last = known.Blocks.End(keys.Sort, keys.Block, keys.First, keys.First + Math.Max(0, rows - 1));

    /// <summary>Writes an entry, unless it is as it was.</summary>
    /// <param name="keys">Its keys.</param>
    /// <param name="content">The fingerprint of its content.</param>
    /// <param name="basis">The fingerprint of what its rows follow from besides; empty for nothing.</param>
    /// <param name="build">Makes its rows, itself first.</param>
    /// <returns>Whether it was written.</returns>
    public bool End(EntryKeys keys, byte[] content, byte[] basis, Func<KeySequence, IEnumerable<object>> build)
    {
        _version.Add(keys.Sort);
        _version.Add(keys.Slug);
        _version.Add(content);
        var block = keys.Block;
        if (block is not null && block.Content.AsSpan().SequenceEqual(content) && block.Basis.AsSpan().SequenceEqual(basis))
        {
            keys.Last ??= known.Blocks.End(keys.Sort, block, keys.First, block.LastKey);
            _isOutdatedOpen = false;
            return false;
        }

        var sequence = new KeySequence(keys.First);
        var made = build(sequence).ToList();
        keys.Last ??= known.Blocks.End(keys.Sort, block, keys.First, sequence.Last);
        if (block is not null)
        {
            Outdate(block);
        }

        foreach (var (index, row) in made.Index())
        {
            Write(row, isThere: block is not null && index == 0);
            foreach (var entry in SearchEntries.Of(row))
            {
                rows.Add(entry);
            }
        }

        Write(
            new LoadedEntry { Sort = keys.Sort, Slug = keys.Slug, FirstKey = keys.First, LastKey = keys.Last.Value, Content = content, Basis = basis },
            isThere: block is not null);
        CountChange(keys.Sort, keys.Slug);
        return true;
    }

    /// <summary>Whether so much is gathered that it is better written.</summary>
    public bool IsFull => rows.IsFull;

    /// <summary>Writes what is gathered.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var (sort, first, last) in _outdated)
        {
            await ClearAsync(sort, first, last, cancellationToken);
        }

        _outdated.Clear();
        _isOutdatedOpen = false;
        await rows.FlushAsync(cancellationToken);
    }

    /// <summary>Removes the entries that no longer come.</summary>
    public async Task RemoveLeftAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in known.Left.OrderByDescending(entry => entry.Sort).ThenByDescending(entry => entry.FirstKey))
        {
            await ClearAsync(entry.Sort, entry.FirstKey, entry.LastKey, cancellationToken);
            await DeleteAsync(rows.TableOf(Rows[entry.Sort]), entry.FirstKey, entry.FirstKey, cancellationToken);
            await DeleteAsync(rows.TableOf(typeof(LoadedEntry)), entry.FirstKey, entry.FirstKey, cancellationToken);
            CountChange(entry.Sort, entry.Slug);
        }
    }

    /// <summary>The fingerprint of all entries, in their order.</summary>
    public byte[] Finish() => _version.Finish();

    /// <inheritdoc />
    public void Dispose() => _version.Dispose();

    private void CountChange(EntrySort sort, string slug)
    {
        Changed++;
        if (sort == EntrySort.Engagement)
        {
            _changedEngagements.Add(slug);
        }
    }

    private void Write(object row, bool isThere)
    {
        if (isThere)
        {
            rows.Replace(row);
        }
        else
        {
            rows.Add(row);
        }
    }

    // Blocks in succession are cleared together.
    private void Outdate(LoadedEntry block)
    {
        if (_isOutdatedOpen && _outdated[^1].Sort == block.Sort)
        {
            _outdated[^1] = _outdated[^1] with { Last = block.LastKey };
        }
        else
        {
            _outdated.Add((block.Sort, block.FirstKey, block.LastKey));
        }

        _isOutdatedOpen = true;
    }

    private async Task ClearAsync(EntrySort sort, int first, int last, CancellationToken cancellationToken)
    {
        var table = rows.TableOf(typeof(SearchEntry)).Name;
        foreach (var type in sort == EntrySort.Engagement ? [SearchItemType.Engagement, SearchItemType.Claim] : new[] { Enum.Parse<SearchItemType>(sort.ToString()) })
        {
            await rows.ExecuteAsync(
                $"DELETE FROM {table} WHERE item_type = @p0 AND item_id BETWEEN @p1 AND @p2", [type.ToString(), first, last], cancellationToken);
        }

        foreach (var belonging in TablesOf(sort).Reverse())
        {
            await DeleteAsync(belonging, first, last, cancellationToken);
        }
    }

    private IEnumerable<TableLayout> TablesOf(EntrySort sort) => sort switch
    {
        EntrySort.Engagement => rows.Tables.Except([.. Rows.Values.Concat(OfNoEntry).Concat(OfDocuments.Except(OfAnySort)).Select(rows.TableOf)]),
        EntrySort.Document => OfDocuments.Select(rows.TableOf),
        _ => OfAnySort.Select(rows.TableOf),
    };

    private Task DeleteAsync(TableLayout table, int first, int last, CancellationToken cancellationToken) =>
        rows.ExecuteAsync($"DELETE FROM {table.Name} WHERE {table.Key} BETWEEN @p0 AND @p1", [first, last], cancellationToken);
}

/// <summary>The keys of an entry.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Block">What the database holds of it; null where it is new.</param>
/// <param name="First">Its own key.</param>
internal sealed record EntryKeys(EntrySort Sort, string Slug, LoadedEntry? Block, int First)
{
    /// <summary>The last key for rows that belong to it; null until that is known.</summary>
    public int? Last { get; set; }
}
