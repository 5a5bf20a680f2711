using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The engagements of a folder, from files of their own and from tables.</summary>
internal sealed class EngagementFiles : IEngagementSource, IDisposable
{
    private readonly DatasetFolder _folder;
    private readonly TableFile<EngagementEntry>? _engagements;
    private readonly TableFile<ParticipationRowEntry>? _participations;
    private readonly TableFile<ClaimRowEntry>? _claims;
    private readonly Dictionary<string, Parts> _parts = [];
    private readonly List<Located<string>> _slugs = [];
    private bool _areEngagementsReadable;
    private bool _areRowsComplete = true;

    /// <summary>Looks what there is.</summary>
    public EngagementFiles(DatasetFolder folder, ProblemCollector problems)
    {
        _folder = folder;
        _engagements = TableFile<EngagementEntry>.Open(folder, DatasetPaths.EngagementTable, problems, out _areEngagementsReadable);
        _participations = TableFile<ParticipationRowEntry>.Open(folder, DatasetPaths.ParticipationTable, problems, out var areParticipationsReadable);
        _claims = TableFile<ClaimRowEntry>.Open(folder, DatasetPaths.ClaimTable, problems, out var areClaimsReadable);
        _areRowsComplete &= areParticipationsReadable && areClaimsReadable;
        foreach (var path in folder.Files)
        {
            if (DatasetPaths.EngagementIn(path) is { } own)
            {
                PartsOf(own).Own = path;
                _slugs.Add(new Located<string>(own, FilePosition.StartOf(path)));
            }
            else if (DatasetPaths.EngagementOfClaimsIn(path) is { } slug)
            {
                (PartsOf(slug).ClaimFiles ??= []).Add(path);
            }
        }

        foreach (var (slug, rows) in _engagements?.Find("slug", problems, isComplete => _areEngagementsReadable &= isComplete) ?? [])
        {
            PartsOf(slug.Value).Row ??= rows;
            _slugs.Add(slug);
        }

        foreach (var (slug, rows) in _participations?.Find("engagement", problems, isComplete => _areRowsComplete &= isComplete) ?? [])
        {
            (PartsOf(slug.Value).Participations ??= new(1)).Add(rows);
        }

        foreach (var (slug, rows) in _claims?.Find("engagement", problems, isComplete => _areRowsComplete &= isComplete) ?? [])
        {
            (PartsOf(slug.Value).ClaimRows ??= new(1)).Add(rows);
        }
    }

    /// <inheritdoc />
    public int Count => _parts.Count;

    /// <inheritdoc />
    public IEnumerable<Located<string>> Slugs => _slugs;

    /// <inheritdoc />
    public IEnumerable<EngagementContent> Read(ProblemCollector problems)
    {
        var entries = new EntryReader(problems);
        foreach (var slug in _parts.Keys.Order(StringComparer.Ordinal))
        {
            yield return Read(slug, _parts[slug], entries, problems);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _engagements?.Dispose();
        _participations?.Dispose();
        _claims?.Dispose();
    }

    private EngagementContent Read(string slug, Parts parts, EntryReader entries, ProblemCollector problems)
    {
        var content = new EngagementContent(slug)
        {
            Engagement = WithParticipations(EngagementOf(slug, parts, entries, problems), parts, problems),
            AreClaimsComplete = _areRowsComplete,
        };
        foreach (var rows in parts.ClaimRows ?? [])
        {
            content.Claims.AddRange(_claims!.Read(rows, problems, out var isComplete).Select(row => row.Claim));
            content.AreClaimsComplete &= isComplete;
        }

        foreach (var path in parts.ClaimFiles ?? [])
        {
            var claims = entries.All<ClaimEntry>(_folder.Read(path));
            content.Claims.AddRange(claims ?? []);
            content.AreClaimsComplete &= claims is not null;
        }

        return content;
    }

    private EngagementEntry? EngagementOf(string slug, Parts parts, EntryReader entries, ProblemCollector problems)
    {
        if (parts.Own is { } own)
        {
            DatasetReader.CheckName(new Located<string>(slug, FilePosition.StartOf(own)), problems);
            return entries.One<EngagementEntry>(_folder.Read(own));
        }

        if (parts.Row is { } row)
        {
            return _engagements!.Read(row, problems, out _) is [var entry, ..] ? entry : null;
        }

        if (parts.ClaimFiles is not null)
        {
            problems.Add(FilePosition.StartOf(DatasetPaths.OfEngagement(slug)), "The file is missing.");
        }
        else if (_areEngagementsReadable)
        {
            var position = parts.ClaimRows is [var first, ..]
                ? new FilePosition(DatasetPaths.ClaimTable, first.Line, 1)
                : new FilePosition(DatasetPaths.ParticipationTable, parts.Participations![0].Line, 1);
            problems.Add(position, () => $"There is no engagement \"{slug}\".{Wording.DidYouMean(slug, _slugs.Select(other => other.Value))}");
        }

        return null;
    }

    private EngagementEntry? WithParticipations(EngagementEntry? engagement, Parts parts, ProblemCollector problems)
    {
        var rows = (parts.Participations ?? []).SelectMany(part => _participations!.Read(part, problems, out _)).ToLookup(row => row.Side.Value);
        if (engagement is null || rows.Count == 0)
        {
            return engagement;
        }

        foreach (var row in rows.Where(side => side.Key > engagement.Sides.Count).SelectMany(side => side))
        {
            problems.Add(row.Side.Position, Wording.NoSide(row.Side.Value, engagement.Sides.Count));
        }

        return engagement with
        {
            Sides = [.. engagement.Sides.Select((side, index) => side with
            {
                Participations = [.. side.Participations, .. rows[index + 1].Select(row => row.Participation)],
            })],
        };
    }

    private Parts PartsOf(string slug)
    {
        if (!_parts.TryGetValue(slug, out var parts))
        {
            _parts.Add(slug, parts = new Parts());
        }

        return parts;
    }

    private sealed class Parts
    {
        public string? Own { get; set; }

        public TableRows? Row { get; set; }

        public List<string>? ClaimFiles { get; set; }

        public List<TableRows>? Participations { get; set; }

        public List<TableRows>? ClaimRows { get; set; }
    }
}
