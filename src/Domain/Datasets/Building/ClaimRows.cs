using System.Globalization;
using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.References;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the checked claims about one engagement into rows.</summary>
internal sealed class ClaimRows(
    int engagementId,
    string engagementSlug,
    IReadOnlyDictionary<string, int> places,
    IReadOnlyDictionary<string, int> actors,
    IReadOnlyList<Side> sides,
    IReadOnlyDictionary<int, Reference> references,
    Document document,
    KeySequence keys)
{
    private readonly Dictionary<string, Reference> _references =
        references.ToDictionary(reference => reference.Key.ToString(CultureInfo.InvariantCulture), reference => reference.Value);

    /// <summary>The claims with their citations.</summary>
    public IEnumerable<object> Build(IEnumerable<ClaimEntry> entries) => entries.SelectMany(RowsOf);

    private IEnumerable<object> RowsOf(ClaimEntry entry)
    {
        var cited = entry.Citations.Values().Select(marker => (Marker: marker, Reference: _references[marker])).ToList();
        var claim = ClaimOf(entry, cited.ConvertAll(citation => citation.Reference));
        return cited
            .Select(object (citation, index) => new Citation
            {
                Id = keys.Next<Citation>(),
                ClaimId = claim.Id,
                ReferenceId = citation.Reference.Id,
                Ordinal = index + 1,
                Marker = citation.Marker,
            })
            .Prepend(claim);
    }

    private Claim ClaimOf(ClaimEntry entry, List<Reference> cited)
    {
        var knownSince = KnownSince.Of(document, cited);
        return new Claim
        {
            Id = keys.Next<Claim>(),
            Slug = Slugs.OfClaim(engagementSlug, entry.Slug.Value),
            EngagementId = engagementId,
            Kind = entry.Kind.Value,
            DocumentId = document.Id,
            Voice = entry.Claimant is null ? Voice.Document : Voice.Named,
            ClaimantId = entry.Claimant is { } claimant ? actors[claimant.Value] : null,
            SubjectId = entry.Subject is { } subject ? actors[subject.Value] : null,
            SideId = entry.Side is { } side ? sides[side.Value - 1].Id : null,
            Population = entry.Measure is { } measure && measure.Value.IsLoss() ? Population.Forces : null,
            Measure = entry.Measure?.Value,
            Quantity = entry.Quantity is { } quantity
                ? new Quantity(quantity.Low?.Value, quantity.High?.Value, quantity.Verbatim.Value)
                : null,
            IsPartial = entry.Partial?.Value ?? false,
            Statement = entry.Statement.Value,
            Quote = entry.Quote?.Value,
            Occurred = entry.OccurredOn is { } occurred ? PartialDate.Of(occurred.Value) : null,
            PlaceId = entry.Place is { } place ? places[place.Value] : null,
            Locators = [.. entry.Locators.Values()],
            KnownSince = knownSince?.Day,
            KnownSinceBasis = knownSince?.Basis,
            SourceCount = cited.Count,
        };
    }
}
