using Contested.Domain.Claims.Algebra;

namespace Contested.Domain.Claims.Tallies;

/// <summary>Makes entities of what the algebra finds.</summary>
/// <param name="engagementId">The key of the engagement.</param>
/// <param name="claims">The claims on it by their keys.</param>
internal sealed class TallyComposition(int engagementId, IReadOnlyDictionary<int, Claim> claims)
{
    /// <summary>A tally with its claims and derived figures, but without all that the database finds among its figures.</summary>
    /// <param name="compared">The comparison.</param>
    /// <param name="pairs">Makes the pairs of figures that conflict; null where the database does.</param>
    public Tally Of(ComparedTally compared, Func<IEnumerable<ClaimPair>>? pairs = null)
    {
        var comparison = compared.Comparison;
        var tally = new Tally
        {
            EngagementId = engagementId,
            SideId = compared.Key.Side,
            Population = compared.Key.Population,
            Measure = compared.Key.Measure,
            Envelope = comparison.Envelope,
            Consensus = comparison.Consensus,
            Agreement = comparison.Agreement,
            Gap = comparison.Gap.Gap,
            RelativeGap = comparison.Gap.Relative,
            CompleteClaimants = comparison.CompleteClaimants,
            DistinctReferences = compared.DistinctReferences,
            UndatedClaims = compared.UndatedClaims,
            Pairs = pairs,
        };
        tally.Claims.AddRange(compared.Claims.Select(claim => claims[claim.Key]));
        tally.Derived.AddRange(compared.Derived.Select(DerivedOf));
        return tally;
    }

    private DerivedFigure DerivedOf(DerivedSum sum)
    {
        var derived = new DerivedFigure
        {
            ClaimantId = sum.Figure.Claimant.Actor,
            DocumentId = sum.Figure.Claimant.Document,
            Figure = sum.Figure.Bounds,
            IsPartial = sum.Figure.IsPartial,
            IsCompared = sum.IsCompared,
            Difference = sum.Difference,
        };
        derived.Claims.AddRange(sum.Figure.Claims.Select(claim => claims[claim]));
        return derived;
    }
}
