using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.References;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the checked files of one engagement into rows.</summary>
internal sealed class EngagementRows(
    EngagementContent files,
    IReadOnlyDictionary<string, int> places,
    IReadOnlyDictionary<string, int> actors,
    IReadOnlyDictionary<string, int> engagements,
    KeySequence keys,
    string licence,
    string attribution)
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
        var references = AddReferences(files.References!);
        var document = AddDocument(entry.Document, references);
        if (document is not null)
        {
            _rows.AddRange(new ClaimRows(_engagementId, files.FileSlug, places, actors, sides, references, document, keys).Build(files.Claims));
        }

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
        Start = entry.StartDate is { } start ? PartialDate.Of(start.Value) : null,
        End = entry.EndDate is { } end ? PartialDate.Of(end.Value) : null,
        PlaceId = entry.Place is { } place ? places[place.Value] : null,
    };

    private List<Side> AddSides(IReadOnlyList<SideEntry> entries)
    {
        var sides = new List<Side>();
        foreach (var entry in entries)
        {
            var side = new Side
            {
                Id = keys.Next<Side>(),
                EngagementId = _engagementId,
                Ordinal = sides.Count + 1,
                Name = entry.Name.Value,
            };
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

    // Each engagement has one document, which has the same key.
    private Document? AddDocument(DocumentEntry? entry, IReadOnlyDictionary<int, Reference> references)
    {
        if (entry is null)
        {
            return null;
        }

        var document = new Document
        {
            Id = _engagementId,
            Slug = $"{files.FileSlug}-document",
            Title = entry.Title.Value,
            Publisher = entry.Publisher?.Value,
            Licence = licence,
            Attribution = attribution,
        };
        _rows.Add(document);
        _rows.Add(new EngagementDocument { EngagementId = _engagementId, DocumentId = _engagementId });
        _rows.AddRange(references.Select(reference => new Listing
        {
            Id = keys.Next<Listing>(),
            DocumentId = _engagementId,
            Number = reference.Key,
            ReferenceId = reference.Value.Id,
        }));
        foreach (var (prefix, count) in entry.Outline)
        {
            for (var number = 1; number <= count.Value; number++)
            {
                _rows.Add(new DocumentStatement
                {
                    Id = keys.Next<DocumentStatement>(),
                    DocumentId = _engagementId,
                    Locator = $"{prefix.Value}/{number}",
                });
            }
        }

        return document;
    }

    private Dictionary<int, Reference> AddReferences(IReadOnlyList<ReferenceEntry> entries)
    {
        var references = entries.ToDictionary(entry => entry.Number.Value, entry => new Reference
        {
            Id = keys.Next<Reference>(),
            Slug = Slugs.OfReference(files.FileSlug, entry.Number.Value),
            Title = entry.Title.Value,
            Author = entry.Author?.Value,
            Publisher = entry.Publisher?.Value,
            Published = entry.PublishedOn is { } published ? PartialDate.Of(published.Value) : null,
            RetrievedOn = entry.RetrievedOn?.Value,
            ArchivedOn = entry.ArchivedOn?.Value,
        });
        _rows.AddRange(references.Values);
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
