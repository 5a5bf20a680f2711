using Contested.Domain.Claims;
using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Makes the entries of an engagement and its claims.</summary>
/// <param name="engagement">
/// The engagement with its identifiers, wholes, sides, participations, and claims with citations and relations, each in its order.
/// </param>
/// <param name="participationClaims">The keys of the claims by those of the participations that they speak of, each in the order of the claims.</param>
/// <param name="slugs">The slugs of what they name.</param>
internal sealed class StoredEngagement(Engagement engagement, ILookup<int, int> participationClaims, StoredSlugs slugs)
{
    // The kinds of which files name each relation; the others are these, seen from the other claim.
    private static readonly Dictionary<ClaimRelationKind, RelationKind> Kinds =
        Enum.GetValues<RelationKind>().ToDictionary(kind => Enum.Parse<ClaimRelationKind>(kind.ToString()));

    private readonly Dictionary<int, Located<string>> _claims = engagement.Claims.ToDictionary(
        claim => claim.Id, claim => Stored.Of(Slugs.OwnPartOf(engagement.Slug, claim.Slug)));

    // That from which most claims are, so that few need to name theirs.
    private readonly int? _document = engagement.Claims
        .GroupBy(claim => (int?)claim.DocumentId).OrderByDescending(claims => claims.Count()).FirstOrDefault()?.Key;

    /// <summary>The engagement.</summary>
    public EngagementEntry Entry() => new(
        Stored.Of(engagement.Slug),
        Stored.Of(engagement.Name),
        Stored.Texts(engagement.Aliases),
        Stored.Of(engagement.Kind),
        Stored.OrNull(engagement.Summary),
        Stored.OrNull(engagement.Start),
        Stored.OrNull(engagement.End),
        slugs.OfPlace(engagement.PlaceId),
        Stored.Texts(engagement.PartOf.Select(whole => whole.Slug)),
        StoredEntries.IdentifiersOf(engagement.Identifiers),
        _document is { } document ? Stored.Of(slugs.OfDocument(document)) : null,
        [.. engagement.Sides.Select(side => new SideEntry(Stored.Of(side.Name), [.. side.Participations.Select(ParticipationOf)]))]);

    /// <summary>Its claims, in their order.</summary>
    public IReadOnlyList<ClaimEntry> Claims()
    {
        var sides = engagement.Sides.ToDictionary(side => side.Id, side => side.Ordinal);
        return [.. engagement.Claims.Select(claim => ClaimOf(claim, claim.SideId is { } side ? sides[side] : null))];
    }

    /// <summary>What has been retracted of the references of each claim, in the order of the claims.</summary>
    public IEnumerable<StoredRetraction> Retractions() => engagement.Claims.Select(claim => new StoredRetraction(
        claim.RetractedOn, [.. claim.Citations.Select(citation => slugs.OfRetracted(citation.ReferenceId)).OfType<string>()]));

    private ParticipationEntry ParticipationOf(Participation row) => new(
        slugs.OfActor(row.ActorId)!, Stored.Of(row.Role), [.. participationClaims[row.Id].Select(claim => _claims[claim])]);

    private ClaimEntry ClaimOf(Claim row, int? side) => new(
        _claims[row.Id],
        Stored.Of(row.Kind),
        row.DocumentId == _document ? null : Stored.Of(slugs.OfDocument(row.DocumentId)),
        Stored.Texts(row.Locators),
        row.Voice == Voice.Unnamed ? Stored.Of(row.Voice) : null,
        slugs.OfActor(row.ClaimantId),
        slugs.OfActor(row.SpeakerId),
        Stored.OrNull(row.SpeakerRole),
        Stored.OrNull(row.Evidence),
        slugs.OfActor(row.SubjectId),
        Stored.OrNull(side),
        Stored.OrNull(row.Population),
        Stored.OrNull(row.Measure),
        row.Quantity is { } quantity ? QuantityOf(quantity) : null,
        Stored.WhereTrue(row.IsPartial),
        Stored.Of(row.Statement),
        Stored.OrNull(row.Quote),
        Stored.OrNull(row.Occurred),
        slugs.OfPlace(row.PlaceId),
        Stored.Texts(row.Citations.Select(citation => citation.Marker)),
        [.. RelationsOf(row)],
        Stored.OrNull(row.Note),
        row.WithdrawnOn is { } day ? new WithdrawalEntry(Stored.Of(day), Stored.Of(row.WithdrawnBecause!)) : null);

    private static QuantityEntry QuantityOf(Quantity row) => new(
        Stored.OrNull(row.Low),
        Stored.OrNull(row.High),
        Stored.OrNull(row.Best),
        Stored.WhereTrue(row.IsApproximate),
        Stored.Of(row.Verbatim));

    // Those that are the same from both sides stand at the claim that comes first.
    private IEnumerable<RelationEntry> RelationsOf(Claim row) =>
        from relation in row.Relations
        where Kinds.ContainsKey(relation.Kind) && (relation.Kind != ClaimRelationKind.Overlaps || relation.ClaimId < relation.OtherId)
        select new RelationEntry(Stored.Of(Kinds[relation.Kind]), _claims[relation.OtherId], null);
}

/// <summary>What has been retracted of the references of a claim.</summary>
/// <param name="On">The day from which all of them are retracted; null where one stands, or there are none.</param>
/// <param name="References">The slugs of those that are.</param>
internal sealed record StoredRetraction(DateOnly? On, IReadOnlyList<string> References);
