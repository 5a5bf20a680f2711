using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Engagements;
using Contested.Domain.References;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the checked claims about one engagement into rows.</summary>
/// <param name="engagement">The engagement.</param>
/// <param name="document">The slug of the document of claims that name none.</param>
/// <param name="sides">The sides of the engagement in their order.</param>
/// <param name="known">What claims name.</param>
/// <param name="keys">Gives the rows their keys.</param>
internal sealed class ClaimRows(Engagement engagement, string? document, IReadOnlyList<Side> sides, DatasetKeys known, KeySequence keys)
{
    private readonly Dictionary<string, Claim> _claims = [];
    private readonly Dictionary<string, Reference> _references = [];
    private readonly List<object> _citations = [];

    /// <summary>The claims by the own part of their slug.</summary>
    public IReadOnlyDictionary<string, Claim> Claims => _claims;

    /// <summary>The claims with their citations and relations.</summary>
    public IEnumerable<object> Build(IReadOnlyList<ClaimEntry> entries)
    {
        foreach (var entry in entries)
        {
            Add(entry);
        }

        var byKey = _claims.Values.ToDictionary(claim => claim.Id);
        var relations = new RelationRows(_claims, keys).Build(entries).ToList();
        foreach (var relation in relations)
        {
            byKey[relation.ClaimId].Relations.Add(relation);
        }

        return [.. _claims.Values, .. _citations, .. relations];
    }

    private void Add(ClaimEntry entry)
    {
        var source = known.Documents[entry.Document?.Value ?? document!];
        var cited = entry.Citations.Values()
            .Select(marker => (Marker: marker, Reference: ReferenceOf(source.SlugOf(marker))))
            .ToList();
        var claim = ClaimOf(entry, source, cited.ConvertAll(citation => citation.Reference));
        _claims.Add(entry.Slug.Value, claim);
        claim.Citations.AddRange(cited.Select((citation, index) => new Citation
        {
            Id = keys.Next<Citation>(),
            ClaimId = claim.Id,
            ReferenceId = citation.Reference.Id,
            Reference = citation.Reference,
            Ordinal = index + 1,
            Marker = citation.Marker,
        }));
        _citations.AddRange(claim.Citations);
    }

    private Claim ClaimOf(ClaimEntry entry, ListedDocument source, List<Reference> cited)
    {
        var knownSince = KnownSince.Of(source.Document, cited);
        return new Claim
        {
            Id = keys.Next<Claim>(),
            Slug = Slugs.OfClaim(engagement.Slug, entry.Slug.Value),
            EngagementId = engagement.Id,
            DocumentId = source.Document.Id,
            Document = source.Document,
            Kind = entry.Kind.Value,
            Voice = entry.SpokenVoice,
            ClaimantId = ActorIn(entry.Claimant?.Value)?.Id,
            Claimant = ActorIn(entry.Claimant?.Value),
            SpeakerId = ActorIn(entry.Speaker?.Value)?.Id,
            SpeakerRole = entry.SpeakerRole?.Value,
            Evidence = entry.Evidence?.Value,
            SubjectId = ActorIn(entry.Subject?.Value)?.Id,
            SideId = entry.Side is { } side ? sides[side.Value - 1].Id : null,
            Population = entry.Population?.Value,
            Measure = entry.Measure?.Value,
            Quantity = entry.Quantity is { } quantity ? QuantityOf(quantity) : null,
            IsPartial = entry.Partial?.Value ?? false,
            Statement = entry.Statement.Value,
            Quote = entry.Quote?.Value,
            Occurred = entry.Occurred?.Value,
            PlaceId = entry.Place is { } place ? known.Places[place.Value] : null,
            Locators = [.. entry.Locators.Values()],
            KnownSince = knownSince?.Day,
            KnownSinceBasis = knownSince?.Basis,
            SourceCount = cited.Count,
            Note = entry.Note?.Value,
            WithdrawnOn = entry.Withdrawn?.On.Value,
            WithdrawnBecause = entry.Withdrawn?.Because.Value,
            RetractedOn = cited.TrueForAll(reference => reference.RetractedOn is not null) ? cited.Max(reference => reference.RetractedOn) : null,
        };
    }

    private Reference ReferenceOf(string slug) =>
        _references.TryGetValue(slug, out var reference) ? reference : _references[slug] = known.References.Of(slug);

    private Actor? ActorIn(string? slug) => slug is null ? null : known.Actors[slug];

    private static Quantity QuantityOf(QuantityEntry entry) => new(
        entry.Low?.Value, entry.High?.Value, entry.Verbatim.Value, entry.Best?.Value, entry.Approximate?.Value ?? false);
}
