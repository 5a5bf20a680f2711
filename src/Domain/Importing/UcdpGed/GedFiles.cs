using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Writes events as the tables of a dataset, with a part for each year.</summary>
internal sealed class GedFiles : IDisposable
{
    private readonly ExportFolder _folder;
    private readonly GedCatalogue _catalogue;
    private readonly Dictionary<string, EngagementTables> _years = [];

    /// <summary>Writes all that engagements name.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="catalogue">What they name.</param>
    /// <param name="hasDocument">Whether the document is among it.</param>
    /// <param name="releasedOn">The day of the release; null where the folder says it already.</param>
    public GedFiles(string folder, GedCatalogue catalogue, bool hasDocument, DateOnly? releasedOn)
    {
        (_folder, _catalogue) = (new ExportFolder(folder, ExportFormat.Csv), catalogue);
        (Actors, Places, References) = (
            Write(DatasetPaths.Actors, catalogue.Actors), Write(DatasetPaths.Places, catalogue.Places), Write(DatasetPaths.References, catalogue.References));
        if (hasDocument)
        {
            _folder.WriteOne(DatasetPaths.OfDocument(GedSlugs.Document), GedDocument.Entry);
        }

        if (releasedOn is { } day)
        {
            _folder.WriteOne(DatasetPaths.Dataset, new DatasetEntry(Stored.Of(day), Prefix: null));
        }

    }

    /// <summary>How many actors are written.</summary>
    public int Actors { get; }

    /// <summary>How many places are written.</summary>
    public int Places { get; }

    /// <summary>How many references are written.</summary>
    public int References { get; }

    /// <summary>How many claims are written so far.</summary>
    public int Claims { get; private set; }

    /// <summary>Writes an event as an engagement of its own.</summary>
    public void Add(GedEvent ged)
    {
        var claims = new GedClaims(ged, _catalogue, target: null).All().ToList();
        Claims += claims.Count;
        TablesOf(ged).Add(
            new EngagementEntry(
                Slug: Stored.Of(ged.Slug),
                Name: Stored.Of(PlainText.Shorten($"{char.ToUpperInvariant(ged.What[0])}{ged.What[1..]} {ged.WhereAndWhen}")),
                Aliases: [],
                Kind: Stored.Of(ged.IsAggregate ? EngagementKind.Conflict : ged.IsOneSided ? EngagementKind.Attack : EngagementKind.Battle),
                Summary: Stored.OrNull(SummaryOf(ged)),
                Start: Stored.Of(ged.Span.Start),
                End: Stored.Of(ged.Span.End),
                Place: Stored.OrNull(ged.Place is { } place ? GedCatalogue.SlugOf(place) : null),
                PartOf: [],
                Identifiers: [new IdentifierEntry(Stored.Of(IdentifierScheme.UcdpGed), Stored.Of(ged.Id), null)],
                Document: Stored.Of(GedSlugs.Document),
                Sides: [.. ged.Sides.Select(SideOf)]),
            claims);
    }

    /// <summary>Writes the claims of an event about an engagement of another folder.</summary>
    public void Add(GedEvent ged, AttachedEngagement engagement)
    {
        var claims = new GedClaims(ged, _catalogue, engagement).All().ToList();
        Claims += claims.Count;
        TablesOf(ged).Add(Stored.Of(engagement.Slug), claims);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var tables in _years.Values)
        {
            tables.Dispose();
        }
    }

    // The next version of the dataset adds a year and changes few rows of those before, so most files stay as they are.
    private EngagementTables TablesOf(GedEvent ged)
    {
        var year = ged.Span.Start.Text[..4];
        if (!_years.TryGetValue(year, out var tables))
        {
            _years.Add(year, tables = new EngagementTables(_folder.Path, year));
        }

        return tables;
    }

    private static SideEntry SideOf((string Name, string Id) side) => new(
        Stored.Of(side.Name),
        [new ParticipationEntry(Stored.Of(GedCatalogue.SlugOf(side)), Stored.Of(ParticipationRole.Combatant), [Stored.Of(GedClaims.SlugOfTotal)])]);

    private static string? SummaryOf(GedEvent ged)
    {
        string?[] parts =
        [
            ged.Conflict.Length > 0 ? $"In the conflict {PlainText.Shorten(ged.Conflict)}." : null,
            ged.IsAggregate ? "The row sums up more than a month, so it is no single event." : null,
            ged.Place?.Note,
        ];
        return string.Join(' ', parts.OfType<string>()) is { Length: > 0 } summary ? summary : null;
    }

    private int Write<T>(string list, IEnumerable<T> entries)
        where T : class
    {
        using var file = _folder.Begin<T>(list);
        var count = 0;
        foreach (var entry in entries)
        {
            file.Add(entry);
            count++;
        }

        return count;
    }
}
