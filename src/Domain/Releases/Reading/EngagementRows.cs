using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Releases.Reading;

/// <summary>The rows of an engagement.</summary>
/// <param name="entry">The engagement.</param>
internal sealed class EngagementRows(EngagementEntry entry)
{
    private string Slug => entry.Slug.Value;

    /// <summary>The engagement itself.</summary>
    public ReleasedEngagement Engagement() => new(
        Slug,
        entry.Name.Value,
        Texts(entry.Aliases),
        entry.Kind.Value,
        entry.Summary?.Value,
        entry.Start?.Value,
        entry.End?.Value,
        entry.Place?.Value);

    /// <summary>What it is directly part of.</summary>
    public IEnumerable<ReleasedPart> PartOf() => entry.PartOf.Select(whole => new ReleasedPart(Slug, whole.Value)).OrderBy(part => part.PartOf, StringComparer.Ordinal);

    /// <summary>Its sides.</summary>
    public IEnumerable<ReleasedSide> Sides() => entry.Sides.Select((side, index) => new ReleasedSide(Slug, index + 1, side.Name.Value));

    /// <summary>Who takes part.</summary>
    public IEnumerable<ReleasedParticipation> Participations() =>
        from side in entry.Sides.Index()
        from participation in side.Item.Participations
        select new ReleasedParticipation(
            Slug,
            side.Index + 1,
            participation.Actor.Value,
            participation.Role.Value,
            [.. participation.Claims.Select(claim => Datasets.Building.Slugs.OfClaim(Slug, claim.Value)).Order(StringComparer.Ordinal)]);

    private static IReadOnlyList<string> Texts(IReadOnlyList<Located<string>> texts) => [.. texts.Select(text => text.Value)];
}
