using System.Globalization;
using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;
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
    IReadOnlyList<Reference> references,
    KeySequence keys)
{
    private readonly Dictionary<string, Reference> _references =
        references.ToDictionary(reference => reference.Number!.Value.ToString(CultureInfo.InvariantCulture));

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

    private Claim ClaimOf(ClaimEntry entry, List<Reference> cited) => new()
    {
        Id = keys.Next<Claim>(),
        Slug = Slugs.OfClaim(engagementSlug, entry.Slug.Value),
        EngagementId = engagementId,
        Kind = entry.Kind.Value,
        ClaimantId = entry.Claimant is { } claimant ? actors[claimant.Value] : null,
        SubjectId = entry.Subject is { } subject ? actors[subject.Value] : null,
        SideId = entry.Side is { } side ? sides[side.Value - 1].Id : null,
        Measure = entry.Measure?.Value,
        Quantity = entry.Quantity is { } quantity
            ? new Quantity(quantity.Low?.Value, quantity.High?.Value, quantity.Verbatim.Value)
            : null,
        IsPartial = entry.Partial?.Value ?? false,
        Statement = entry.Statement.Value,
        Quote = entry.Quote?.Value,
        OccurredOn = entry.OccurredOn?.Value,
        PlaceId = entry.Place is { } place ? places[place.Value] : null,
        Locators = [.. entry.Locators.Values()],
        KnownSince = cited.Select(reference => reference.PublishedOn ?? reference.RetrievedOn ?? reference.ArchivedOn).Min(),
        SourceCount = cited.Count,
    };
}
