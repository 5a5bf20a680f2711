using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Which events belong to engagements of other folders: by an identifier that the engagement carries, or by a pair in a table.</summary>
internal sealed class Attachments
{
    private readonly Dictionary<string, (FilePosition Position, AttachedEngagement Engagement)> _byEvent = [];
    private readonly HashSet<string> _pairs = [];
    private readonly HashSet<string> _restated = [];

    /// <summary>Whether the folders have the document.</summary>
    public bool HasDocument { get; private set; }

    /// <summary>Reads the folders and the table of pairs. What is wrong with them is reported.</summary>
    /// <param name="folders">The folders; none where nothing is attached.</param>
    /// <param name="matches">The path of the table; null for none.</param>
    /// <param name="problems">Where problems go.</param>
    /// <exception cref="IOException">A folder or the table cannot be read.</exception>
    public static Attachments Read(IReadOnlyList<string> folders, string? matches, ProblemCollector problems)
    {
        var attachments = new Attachments();
        if (folders.Count > 0)
        {
            using var content = DatasetReader.Read(DatasetFolders.Open(folders, preferred: null), problems);
            attachments.HasDocument = content.Documents.Any(document => document.Slug.Value == GedSlugs.Document);
            attachments.Add(content, matches is null ? [] : EventMatch.ReadAll(matches, problems), problems);
        }
        else if (matches is not null)
        {
            problems.Add(FilePosition.StartOf(matches), "No folder has the engagements of the pairs. Name it with --attach-to.");
        }

        return attachments;
    }

    /// <summary>The engagement to which an event belongs; null for none.</summary>
    public AttachedEngagement? Find(string id) => _byEvent.TryGetValue(id, out var found) ? found.Engagement : null;

    /// <summary>Whether a claim of the folders has the row of the event for its locator.</summary>
    public bool IsRestated(string id) => _restated.Contains(id);

    /// <summary>Reports pairs with events that there are not.</summary>
    public void CheckPairs(IReadOnlySet<string> events, ProblemCollector problems)
    {
        foreach (var id in _pairs.Where(id => !events.Contains(id)))
        {
            problems.Add(_byEvent[id].Position, $"The table has no event {id}. Write the number in its column \"{GedColumns.Id}\".");
        }
    }

    private void Add(DatasetContent content, IReadOnlyList<EventMatch> pairs, ProblemCollector problems)
    {
        var actors = (content.Actors ?? []).ToDictionary(actor => actor.Slug.Value);
        var matched = pairs.ToLookup(pair => pair.Engagement.Value!);
        foreach (var engagement in content.Engagements.Read(problems))
        {
            Restate(engagement);
            var carried = engagement.Engagement?.Identifiers.Where(identifier => identifier.Scheme.Value == IdentifierScheme.UcdpGed).ToList() ?? [];
            if (engagement.Engagement is null || (carried.Count == 0 && !matched.Contains(engagement.FileSlug)))
            {
                continue;
            }

            var attached = new AttachedEngagement(engagement.FileSlug, SidesOf(engagement.Engagement, actors));
            foreach (var identifier in carried)
            {
                Add(identifier.Value.Value, attached, identifier.Value.Position, problems);
            }

            foreach (var pair in matched[engagement.FileSlug])
            {
                _pairs.Add(pair.Event);
                Add(pair.Event, attached with { Note = pair.Note }, pair.Position, problems);
            }
        }

        foreach (var pair in pairs.Where(pair => !content.Engagements.Names.Contains(pair.Engagement.Value!)))
        {
            problems.Add(
                pair.Engagement.Position,
                $"There is no engagement \"{pair.Engagement.Value}\".{Wording.DidYouMean(pair.Engagement.Value!, content.Engagements.Names)}");
        }
    }

    private void Add(string id, AttachedEngagement engagement, FilePosition position, ProblemCollector problems)
    {
        if (!_byEvent.TryAdd(id, (position, engagement)) && _byEvent[id].Engagement.Slug != engagement.Slug)
        {
            var other = _byEvent[id];
            problems.Add(
                position,
                $"The event {id} belongs to \"{other.Engagement.Slug}\" already, according to line {other.Position.Line} of {other.Position.File}. Keep one of the two.");
        }
    }

    private void Restate(EngagementContent engagement) => _restated.UnionWith(
        from claim in engagement.Claims
        where (claim.Document ?? engagement.Engagement?.Document)?.Value == GedSlugs.Document
        from locator in claim.Locators.Values()
        where locator.StartsWith(GedSlugs.LocatorOf(""), StringComparison.Ordinal)
        select locator[GedSlugs.LocatorOf("").Length..]);

    private static Dictionary<string, (int, string)> SidesOf(EngagementEntry engagement, Dictionary<string, ActorEntry> actors)
    {
        var sides = new Dictionary<string, (int, string)>();
        foreach (var (index, side) in engagement.Sides.Index())
        {
            foreach (var actor in side.Participations.Select(participation => actors.GetValueOrDefault(participation.Actor.Value)).OfType<ActorEntry>())
            {
                var names = actor.Aliases.Values().Prepend(actor.Name.Value).Select(OriginalSource.KeyOf);
                var numbers = actor.Identifiers.Where(identifier => identifier.Scheme.Value == IdentifierScheme.UcdpActor)
                    .Select(identifier => AttachedEngagement.KeyOfId(identifier.Value.Value));
                foreach (var key in names.Concat(numbers))
                {
                    sides.TryAdd(key, (index + 1, actor.Slug.Value));
                }
            }
        }

        return sides;
    }
}
