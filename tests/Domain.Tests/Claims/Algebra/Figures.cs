using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Writes figures and tallies in few words.</summary>
internal static class Figures
{
    public static ClaimedFigure Claimed(
        int key, Claimant claimant, TallyKey counts, int? low, int? high, bool isPartial = false, int document = 1) =>
        new(key, claimant, claimant.Document ?? document, counts, new Interval(low, high)) { IsPartial = isPartial };

    public static TallyKey Forces(int? side, Measure measure) => new(side, Population.Forces, measure);

    public static TallyKey Civilians(Measure measure) => new(null, Population.Civilians, measure);

    public static IReadOnlyList<ComparedTally> Compared(params IReadOnlyList<ClaimedFigure> claims) =>
        ClaimAlgebra.Tallies(new EngagementClaims([1, 2], claims), Lens.None);

    public static ComparedTally Tally(this IReadOnlyList<ComparedTally> tallies, TallyKey key) => tallies.Single(tally => tally.Key == key);

    public static ComparedTally TallyAt(TallyKey key, params IReadOnlyList<ClaimedFigure> claims) => Compared(claims).Tally(key);

    /// <summary>Such as “40”, “25+”, “5–9”.</summary>
    public static string? Text(this Interval? interval) => interval is null ? null
        : interval.High is null ? $"{interval.Low ?? 0}+"
        : interval.Low == interval.High ? $"{interval.Low}" : $"{interval.Low ?? 0}–{interval.High}";

    public static string ClusterText(this ComparedTally tally) =>
        string.Join(" | ", tally.Comparison.Clusters.Select(cluster => cluster.Envelope.Text()));
}
