using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;
using Contested.Domain.References;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the checked files of one engagement into rows.</summary>
internal sealed class EngagementRows(
    EngagementContent files,
    IReadOnlyDictionary<string, int> places,
    IReadOnlyDictionary<string, int> actors,
    IReadOnlyDictionary<string, int> engagements,
    KeySequence keys)
{
    private readonly List<object> _rows = [];
    private readonly int _engagementId = engagements[files.FileSlug];

    /// <summary>Every row of the engagement.</summary>
    public IReadOnlyList<object> Build()
    {
        var entry = files.Engagement!;
        _rows.Add(EngagementOf(entry));
        _rows.AddRange(entry.PartOf.Values().Select(whole => new EngagementPart { PartId = _engagementId, WholeId = engagements[whole] }));
        var sides = AddSides(entry.Sides);
        AddStatements(entry.Document);
        var references = AddReferences(files.References!);
        _rows.AddRange(new ClaimRows(_engagementId, files.FileSlug, places, actors, sides, references, keys).Build(files.Claims));
        AddActors(entry);
        return _rows;
    }

    private Engagement EngagementOf(EngagementEntry entry) => new()
    {
        Id = _engagementId,
        Slug = files.FileSlug,
        Name = entry.Name.Value,
        Aliases = [.. entry.Aliases.Values()],
        Kind = entry.Kind.Value,
        Summary = entry.Summary?.Value,
        StartDate = entry.StartDate?.Value,
        EndDate = entry.EndDate?.Value,
        PlaceId = entry.Place is { } place ? places[place.Value] : null,
        SourceTitle = entry.Document?.Title.Value,
        SourcePublisher = entry.Document?.Publisher?.Value,
    };

    private List<Side> AddSides(IReadOnlyList<SideEntry> entries)
    {
        var sides = new List<Side>();
        foreach (var entry in entries)
        {
            var side = new Side { Id = keys.Next<Side>(), EngagementId = _engagementId, Ordinal = sides.Count + 1, Name = entry.Name.Value };
            sides.Add(side);
            _rows.Add(side);
            _rows.AddRange(entry.Participations.Select((participation, index) => new Participation
            {
                Id = keys.Next<Participation>(),
                SideId = side.Id,
                ActorId = actors[participation.Actor.Value],
                Ordinal = index + 1,
                Role = participation.Role.Value,
            }));
        }

        return sides;
    }

    private void AddStatements(DocumentEntry? document)
    {
        foreach (var (prefix, count) in document?.Outline ?? [])
        {
            for (var number = 1; number <= count.Value; number++)
            {
                _rows.Add(new SourceStatement
                {
                    Id = keys.Next<SourceStatement>(),
                    EngagementId = _engagementId,
                    Locator = $"{prefix.Value}/{number}",
                });
            }
        }
    }

    private List<Reference> AddReferences(IReadOnlyList<ReferenceEntry> entries)
    {
        var references = entries.Select(entry => new Reference
        {
            Id = keys.Next<Reference>(),
            Slug = Slugs.OfReference(files.FileSlug, entry.Number.Value),
            EngagementId = _engagementId,
            Number = entry.Number.Value,
            Title = entry.Title.Value,
            Author = entry.Author?.Value,
            Publisher = entry.Publisher?.Value,
            PublishedOn = entry.PublishedOn?.Value,
            RetrievedOn = entry.RetrievedOn?.Value,
            ArchivedOn = entry.ArchivedOn?.Value,
        }).ToList();
        _rows.AddRange(references);
        return references;
    }

    private void AddActors(EngagementEntry entry)
    {
        var participants = entry.Sides.SelectMany(side => side.Participations).Select(participation => participation.Actor.Value);
        var subjects = files.Claims.Select(claim => claim.Subject?.Value).OfType<string>();
        _rows.AddRange(participants.Concat(subjects).Distinct()
            .Select(actor => new EngagementActor { EngagementId = _engagementId, ActorId = actors[actor] }));
    }
}
