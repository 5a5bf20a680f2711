namespace Contested.Domain.Claims.Algebra;

/// <summary>Computes tallies from claims: what follows from them, and no more.</summary>
/// <remarks>Pure: the same claims and lens give the same tallies, in whatever order the claims come.</remarks>
public static class ClaimAlgebra
{
    /// <summary>Compares the claims on one engagement.</summary>
    /// <param name="engagement">All claims with figures on the engagement.</param>
    /// <param name="lens">What is heard of them.</param>
    /// <returns>
    /// A tally for each side, population and measure of which the lens leaves a claim, or leaves out one only because none of its
    /// references has a date; in the order of the sides, the whole engagement last, then of populations and of measures.
    /// </returns>
    public static IReadOnlyList<ComparedTally> Tallies(EngagementClaims engagement, Lens lens)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(lens);
        var view = new LensView(engagement, lens);
        var tallies = new TallyMaker(engagement, lens, view);
        var sides = engagement.Sides.ToList();
        return
        [
            .. view.Claims.Concat(view.Undated).Select(claim => claim.Counts).Distinct()
                .OrderBy(key => key.Side is { } side ? sides.IndexOf(side) : int.MaxValue)
                .ThenBy(key => key.Population).ThenBy(key => key.Measure)
                .Select(tallies.Tally),
        ];
    }
}
