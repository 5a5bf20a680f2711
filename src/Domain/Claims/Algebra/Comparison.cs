namespace Contested.Domain.Claims.Algebra;

/// <summary>Where figures for the same number agree. The order of the figures does not matter.</summary>
/// <param name="Envelope">
/// The smallest interval that holds every complete figure; open at both ends where there is none. “Unknown” is no figure, so it
/// does not widen the envelope.
/// </param>
/// <param name="Consensus">The numbers that satisfy every figure; null where there are none, or no figures at all.</param>
/// <param name="Agreement">Whether all figures can be true.</param>
/// <param name="Gap">How far the two figures lie apart that lie farthest apart; 0 exactly where none conflict.</param>
/// <param name="CompleteClaimants">How many claimants give a complete figure.</param>
/// <param name="Conflicts">The pairs of figures without a common number, by their positions in the list, the earlier one first.</param>
public sealed record Comparison(
    Interval Envelope,
    Interval? Consensus,
    Agreement Agreement,
    int Gap,
    int CompleteClaimants,
    IReadOnlyList<(int First, int Second)> Conflicts)
{
    /// <summary>Compares figures.</summary>
    /// <param name="figures">Any number of figures, also none.</param>
    public static Comparison Of(IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var complete = figures.Where(figure => figure.IsComplete).ToList();
        var claimants = complete.Select(figure => figure.ClaimantId).Distinct().Count();
        var conflicts = Disjoint(figures).ToList();
        return new Comparison(
            complete.Count == 0 ? Interval.Everything : complete.Select(figure => figure.Stated).Aggregate((hull, each) => hull.Hull(each)),
            figures.Count == 0 ? null : figures.Aggregate((Interval?)Interval.Everything, (common, each) => common?.Intersect(each.Bounds)),
            conflicts.Count > 0 ? Agreement.Contested : claimants > 1 ? Agreement.Compatible : Agreement.Uncontested,
            conflicts.Select(pair => figures[pair.First].Bounds.GapTo(figures[pair.Second].Bounds)).DefaultIfEmpty(0).Max(),
            claimants,
            conflicts);
    }

    private static IEnumerable<(int First, int Second)> Disjoint(IReadOnlyList<Figure> figures)
    {
        for (var second = 1; second < figures.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (figures[first].Bounds.GapTo(figures[second].Bounds) > 0)
                {
                    yield return (first, second);
                }
            }
        }
    }
}
