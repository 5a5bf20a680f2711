using Contested.Domain.Claims;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up relations of claims to earlier ones about the same engagement, so that none lead in a circle.</summary>
internal sealed class RelationRows(RandomSequence random, KeySequence keys)
{
    private static readonly ((ClaimRelationKind Kind, ClaimRelationKind Back), int)[] Kinds =
    [
        ((ClaimRelationKind.Disputes, ClaimRelationKind.DisputedBy), 30), ((ClaimRelationKind.Explains, ClaimRelationKind.ExplainedBy), 70),
    ];

    // Only what counts the same is part of the other, corrects or repeats it.
    private static readonly ((ClaimRelationKind Kind, ClaimRelationKind Back), int)[] KindsOfFigures =
    [
        ((ClaimRelationKind.PartOf, ClaimRelationKind.HasPart), 40), ((ClaimRelationKind.Corrects, ClaimRelationKind.CorrectedBy), 20),
        ((ClaimRelationKind.Repeats, ClaimRelationKind.RepeatedBy), 20), ((ClaimRelationKind.Disputes, ClaimRelationKind.DisputedBy), 20),
    ];

    /// <summary>Relates claims, and gives the relations, each seen from both.</summary>
    public IEnumerable<ClaimRelation> Between(IReadOnlyList<Claim> claims)
    {
        for (var index = 1; index < claims.Count; index++)
        {
            if (random.Chance(0.1))
            {
                var (claim, other) = (claims[index], claims[random.Below(index)]);
                var (kind, back) = random.Pick(CountTheSame(claim, other) ? KindsOfFigures : Kinds);
                yield return RelationOf(claim, kind, other);
                yield return RelationOf(other, back, claim);
            }
        }
    }

    private static bool CountTheSame(Claim claim, Claim other) =>
        claim.Measure is not null && claim.Measure == other.Measure && claim.SideId == other.SideId && claim.Population == other.Population;

    private ClaimRelation RelationOf(Claim claim, ClaimRelationKind kind, Claim other)
    {
        var relation = new ClaimRelation { Id = keys.Next<ClaimRelation>(), ClaimId = claim.Id, Kind = kind, OtherId = other.Id };
        claim.Relations.Add(relation);
        return relation;
    }
}
