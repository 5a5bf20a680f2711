using Contested.Domain.Actors;
using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Checking;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Contested.Domain.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets.Loading;

/// <summary>Checks the entries of a dataset and writes them, engagements one after the other.</summary>
internal sealed class DatasetWriter : IDisposable
{
    private const int MostSlugs = 1000;

    private readonly ContestedDbContext _context;
    private readonly DatasetContent _content;
    private readonly ProblemCollector _problems;
    private readonly RowWriter _rows;
    private readonly EntryWriter _entries;
    private readonly Dictionary<string, int> _places = [];
    private readonly Dictionary<string, Actor> _actors = [];
    private readonly KnownReferences _references;
    private readonly Dictionary<string, ListedDocument> _documents = [];
    private readonly Dictionary<string, byte[]> _contents = [];
    private readonly List<(int Part, string Whole)> _parts = [];

    public DatasetWriter(ContestedDbContext context, DatasetContent content, ProblemCollector problems, RowWriter rows, LoadedEntries known)
    {
        (_context, _content, _problems, _rows) = (context, content, problems, rows);
        _entries = new EntryWriter(rows, known);
        _references = new KnownReferences(content.References?.Count ?? 0, content.Documents.Select(file => file.Document?.Url?.Value).OfType<string>().ToHashSet());
    }

    /// <summary>How many entries were written or removed.</summary>
    public int Changed => _entries.Changed;

    /// <summary>The slugs of the engagements that were written or removed.</summary>
    public IReadOnlySet<string> ChangedEngagements => _entries.ChangedEngagements;

    /// <summary>Checks everything, and writes what has changed, until there is a problem; then nothing of it may stay.</summary>
    /// <param name="progress">Is told how many engagements are done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The dataset as a whole.</returns>
    /// <exception cref="DatasetFormatException">The files have problems.</exception>
    /// <exception cref="KeysExhaustedException">The entries need new keys.</exception>
    public async Task<Dataset> WriteAsync(IProgress<DatasetLoadStep>? progress, CancellationToken cancellationToken)
    {
        var checker = new DatasetChecker(_content, _problems);
        if (!_problems.HasAny)
        {
            await WriteSharedAsync(cancellationToken);
        }

        var keys = new DatasetKeys(_places, _actors, _references, _documents);
        var done = 0;
        progress?.Report(new DatasetLoadStep("Loading", 0, _content.Engagements.Names.Count, "engagements"));
        foreach (var engagement in _content.Engagements.Read(_problems))
        {
            cancellationToken.ThrowIfCancellationRequested();
            checker.Check(engagement);
            if (!_problems.HasAny)
            {
                Write(engagement, keys);
                await FlushIfFullAsync(cancellationToken);
            }

            progress?.Report(new DatasetLoadStep("Loading", ++done, _content.Engagements.Names.Count, "engagements"));
        }

        checker.Complete();
        _problems.ThrowIfAny();
        await _entries.FlushAsync(cancellationToken);
        await WritePartsAsync(cancellationToken);
        await _entries.RemoveLeftAsync(cancellationToken);
        return new Dataset
        {
            Version = VersionOf(_content.Dataset!),
            ReleasedOn = _content.Dataset!.ReleasedOn.Value,
            Coverage = checker.Coverage,
        };
    }

    /// <inheritdoc />
    public void Dispose() => _entries.Dispose();

    private string VersionOf(DatasetEntry dataset)
    {
        using var hash = new ContentHash();
        hash.Add(dataset.ReleasedOn);
        hash.Add(_entries.Finish());
        return Convert.ToHexStringLower(hash.Finish())[..Dataset.VersionLength];
    }

    private async Task WriteSharedAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in _content.Places!)
        {
            var place = _entries.Begin(EntrySort.Place, entry.Slug.Value);
            _places.Add(place.Slug, place.First);
            _entries.End(place, EntryContent.Of(entry), [], keys =>
                [PlaceRows.Of(entry, place.First), .. new IdentifierRows(keys).Of(entry.Identifiers, place: place.First)]);
            await FlushIfFullAsync(cancellationToken);
        }

        await WriteActorsAsync(cancellationToken);
        foreach (var entry in _content.References!.Read())
        {
            var keys = _entries.Begin(EntrySort.Reference, entry.Slug.Value);
            var content = EntryContent.Of(entry);
            _references.Add(entry, keys.First, content);
            _entries.End(keys, content, [], sequence => [DocumentRows.ReferenceOf(entry, keys.First), .. new IdentifierRows(sequence).Of(entry.Identifiers, reference: keys.First)]);
            await FlushIfFullAsync(cancellationToken);
        }

        foreach (var file in _content.Documents)
        {
            var keys = _entries.Begin(EntrySort.Document, file.Slug.Value);
            var document = DocumentRows.DocumentOf(file, keys.First);
            _documents.Add(keys.Slug, document);
            var content = EntryContent.Of(file.Document!);
            _contents.Add(keys.Slug, content);
            _entries.End(keys, content, [], sequence =>
            [
                document.Document,
                .. new IdentifierRows(sequence).Of(file.Document!.Identifiers, document: keys.First),
                .. DocumentRows.PartsOf(file.Document, keys.First, _references, sequence),
            ]);
            await FlushIfFullAsync(cancellationToken);
        }
    }

    // An actor may name one that comes later, so all get their keys first.
    private async Task WriteActorsAsync(CancellationToken cancellationToken)
    {
        var changed = _entries.Changed;
        var keys = new Dictionary<string, int>();
        var pending = new List<(ActorEntry Entry, EntryKeys Keys)>();
        foreach (var entry in _content.Actors!)
        {
            var actor = _entries.Begin(EntrySort.Actor, entry.Slug.Value);
            _entries.Reserve(actor, rows: entry.Identifiers.Count);
            keys.Add(actor.Slug, actor.First);
            pending.Add((entry, actor));
        }

        foreach (var (entry, actor) in pending)
        {
            _actors.Add(actor.Slug, ActorRows.Of(entry, keys));
        }

        ActorHierarchy.Complete([.. _actors.Values]);
        foreach (var (entry, actor) in pending)
        {
            var content = EntryContent.Of(entry);
            _contents.Add(actor.Slug, content);
            _entries.End(actor, content, [], sequence => [_actors[actor.Slug], .. new IdentifierRows(sequence).Of(entry.Identifiers, actor: actor.First)]);
            await FlushIfFullAsync(cancellationToken);
        }

        if (_entries.Changed > changed)
        {
            await _rows.ExecuteAsync($"DELETE FROM {_rows.TableOf(typeof(ActorSubordinate)).Name}", [], cancellationToken);
            foreach (var pair in _actors.Values.SelectMany(actor => actor.Superiors, (actor, superior) => (actor, superior)))
            {
                _rows.Add(new ActorSubordinate { SuperiorId = pair.superior.Id, SubordinateId = pair.actor.Id });
            }
        }
    }

    // An engagement may be part of one that comes later.
    private async Task WritePartsAsync(CancellationToken cancellationToken)
    {
        var keys = new Dictionary<string, int>();
        foreach (var slugs in _parts.Select(part => part.Whole).Distinct().Chunk(MostSlugs))
        {
            await foreach (var engagement in _context.Engagements.Where(engagement => slugs.Contains(engagement.Slug))
                .Select(engagement => new { engagement.Slug, engagement.Id }).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                keys.Add(engagement.Slug, engagement.Id);
            }
        }

        foreach (var (part, whole) in _parts)
        {
            _rows.Add(new EngagementPart { PartId = part, WholeId = keys[whole] });
        }

        await _rows.FlushAsync(cancellationToken);
    }

    private void Write(EngagementContent files, DatasetKeys known)
    {
        var keys = _entries.Begin(EntrySort.Engagement, files.FileSlug);
        if (_entries.End(keys, EntryContent.Of(files), BasisOf(files), sequence => new EngagementRows(files, known, sequence).Build()))
        {
            _parts.AddRange(files.Engagement!.PartOf.Values().Select(whole => (keys.First, whole)));
        }
    }

    // Since when a claim is known, and what a tally compares, follows from the documents, claimants and references that claims name.
    private byte[] BasisOf(EngagementContent files)
    {
        var (named, cited) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var claim in files.Claims)
        {
            var document = (claim.Document ?? files.Engagement!.Document)!.Value;
            named.Add(document);
            cited.UnionWith(claim.Citations.Values().Select(_documents[document].SlugOf));
            named.UnionWith(claim.Claimant is { } claimant ? _actors[claimant.Value].Superiors.Select(superior => superior.Slug) : []);
        }

        using var hash = new ContentHash();
        foreach (var name in named)
        {
            hash.Add(name);
            hash.Add(_contents[name]);
        }

        foreach (var reference in cited)
        {
            hash.Add(reference);
            hash.Add(_references.ContentOf(reference));
        }

        return hash.Finish();
    }

    private Task FlushIfFullAsync(CancellationToken cancellationToken) =>
        _entries.IsFull ? _entries.FlushAsync(cancellationToken) : Task.CompletedTask;
}
