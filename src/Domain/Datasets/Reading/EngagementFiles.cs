using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The engagements of a folder, from files of their own and from tables.</summary>
internal sealed class EngagementFiles : IEngagementSource, IDisposable
{
    private readonly DatasetFolder _folder;
    private readonly TableParts<EngagementEntry> _engagements;
    private readonly TableParts<ParticipationRowEntry> _participations;
    private readonly TableParts<ClaimRowEntry> _claims;
    private readonly Dictionary<string, Parts> _parts = [];
    private bool _areEngagementsReadable;
    private bool _areRowsComplete = true;

    /// <summary>Looks what there is.</summary>
    public EngagementFiles(DatasetFolder folder, ProblemCollector problems)
    {
        _folder = folder;
        _engagements = TableParts<EngagementEntry>.Open(folder, DatasetPaths.EngagementTable, problems, out _areEngagementsReadable);
        _participations = TableParts<ParticipationRowEntry>.Open(folder, DatasetPaths.ParticipationTable, problems, out var areParticipationsReadable);
        _claims = TableParts<ClaimRowEntry>.Open(folder, DatasetPaths.ClaimTable, problems, out var areClaimsReadable);
        _areRowsComplete &= areParticipationsReadable && areClaimsReadable;
        foreach (var path in folder.Files)
        {
            if (DatasetPaths.EngagementIn(path) is { } own)
            {
                PartsOf(own).HasFile = true;
            }
            else if (DatasetPaths.EngagementOfClaimsIn(path) is { } slug)
            {
                (PartsOf(slug).ClaimFiles ??= []).Add(path);
            }
        }

        foreach (var (slug, rows) in _engagements.Find("slug", areTogether: false, problems, isComplete => _areEngagementsReadable &= isComplete))
        {
            PartsOf(slug.Value).Rows.Add(rows);
        }

        foreach (var (slug, rows) in _participations.Find("engagement", areTogether: true, problems, isComplete => _areRowsComplete &= isComplete))
        {
            PartsOf(slug.Value).Participations.Add(rows);
        }

        foreach (var (slug, rows) in _claims.Find("engagement", areTogether: true, problems, isComplete => _areRowsComplete &= isComplete))
        {
            PartsOf(slug.Value).ClaimRows.Add(rows);
        }
    }

    /// <inheritdoc />
    public IReadOnlyCollection<string> Names => _parts.Keys;

    /// <inheritdoc />
    public IEnumerable<Located<string>> Slugs => _parts.SelectMany(parts => PlacesOf(parts.Key, parts.Value), (parts, place) => new Located<string>(parts.Key, place));

    /// <inheritdoc />
    public EngagementContent Read(string name, ProblemCollector problems)
    {
        var (entries, parts) = (new EntryReader(problems), _parts[name]);
        var content = new EngagementContent(name)
        {
            Engagement = WithParticipations(EngagementOf(name, parts, entries, problems), parts, problems),
            Missing = MissingOf(name, parts),
            AreClaimsComplete = _areRowsComplete,
        };
        foreach (var rows in parts.ClaimRows.All)
        {
            content.Claims.AddRange(_claims.Read(rows, problems, out var isComplete).Select(row => row.Claim));
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

    /// <inheritdoc />
    public void Dispose()
    {
        _engagements.Dispose();
        _participations.Dispose();
        _claims.Dispose();
    }

    private EngagementEntry? EngagementOf(string slug, Parts parts, EntryReader entries, ProblemCollector problems)
    {
        if (parts.HasFile)
        {
            var own = DatasetPaths.OfEngagement(slug);
            DatasetReader.CheckName(new Located<string>(slug, _folder.StartOf(own)), problems);
            return entries.One<EngagementEntry>(_folder.Read(own));
        }

        if (parts.Rows.First is { } row)
        {
            return _engagements.Read(row, problems, out _) is [var entry, ..] ? entry : null;
        }

        return null;
    }

    private (FilePosition Position, Func<string> Message)? MissingOf(string slug, Parts parts)
    {
        if (parts.HasFile || parts.Rows.First is not null)
        {
            return null;
        }

        if (parts.ClaimFiles is not null)
        {
            return (_folder.StartOf(DatasetPaths.OfEngagement(slug)), () => "The file is missing.");
        }

        var position = parts.ClaimRows.First is { } first ? _claims.PositionOf(first) : _participations.PositionOf(parts.Participations.First!.Value);
        return _areEngagementsReadable
            ? (position, () => $"There is no engagement \"{slug}\".{Wording.DidYouMean(slug, Slugs.Select(other => other.Value))}")
            : null;
    }

    private EngagementEntry? WithParticipations(EngagementEntry? engagement, Parts parts, ProblemCollector problems)
    {
        var rows = parts.Participations.All.SelectMany(part => _participations.Read(part, problems, out _)).ToLookup(row => row.Side.Value);
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

    private IEnumerable<FilePosition> PlacesOf(string slug, Parts parts)
    {
        if (parts.HasFile)
        {
            yield return _folder.StartOf(DatasetPaths.OfEngagement(slug));
        }

        foreach (var row in parts.Rows.All)
        {
            yield return _engagements.PositionOf(row);
        }
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
        public bool HasFile { get; set; }

        public List<string>? ClaimFiles { get; set; }

        // These are fields, since they change in place.
        public Runs Rows;

        public Runs Participations;

        public Runs ClaimRows;
    }

    // There are as many as engagements, and almost always one run of rows in each table.
    private struct Runs
    {
        private List<PartRows>? _others;

        public PartRows? First { get; private set; }

        public readonly IEnumerable<PartRows> All => First is { } first ? [first, .. _others ?? []] : [];

        public void Add(PartRows rows)
        {
            if (First is null)
            {
                First = rows;
            }
            else
            {
                (_others ??= []).Add(rows);
            }
        }
    }
}
