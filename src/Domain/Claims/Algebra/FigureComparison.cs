namespace Contested.Domain.Claims.Algebra;

/// <summary>Where figures for the same number agree.</summary>
/// <param name="Agreement">The verdict.</param>
/// <param name="Envelope">
/// The smallest interval that holds every complete figure; open at both ends where there is none. “Unknown” is no complete figure.
/// </param>
/// <param name="Consensus">The numbers that satisfy every figure exactly; null where there are none, or no figures.</param>
/// <param name="Gap">How far the highest low end lies above the lowest high end, absolutely and relatively.</param>
/// <param name="CompleteClaimants">How many claimants give complete figures; those who count as one are counted once.</param>
/// <param name="Clusters">The maximal sets of figures that fit each other pairwise, from low to high.</param>
/// <remarks>Definitions 8 to 12.</remarks>
public sealed record FigureComparison(
    Agreement Agreement,
    Interval Envelope,
    Interval? Consensus,
    FigureGap Gap,
    int CompleteClaimants,
    IReadOnlyList<FigureCluster> Clusters)
{
    /// <summary>Compares figures. Their order matters for that of the figures of a cluster only.</summary>
    /// <param name="figures">Any number of figures, also none.</param>
    /// <param name="tolerance">The greatest relative gap at which two figures still fit, from 0 to 1.</param>
    /// <param name="representative">Who stands for a claimant: the same one for those who count as one.</param>
    public static FigureComparison Of(IReadOnlyList<ComparedFigure> figures, double tolerance, Func<Claimant, Claimant> representative)
    {
        var gap = figures.Count == 0 ? default : FigureGap.Between(
            new Interval(figures.Max(figure => figure.Bounds.Low ?? 0), null),
            new Interval(null, figures.Min(figure => figure.Bounds.High)));
        var complete = figures.Where(figure => figure.IsComplete).ToList();
        var claimants = complete.Select(figure => representative(figure.Claimant)).Distinct().Count();
        return new FigureComparison(
            VerdictOf(claimants, gap.IsConflict(tolerance), complete, representative),
            Algebra.Envelope.Of(complete),
            figures.Count == 0 ? null
                : figures.Aggregate((Interval?)Interval.Everything, (common, each) => common?.Intersect(each.Bounds)),
            gap,
            claimants,
            Algebra.Clusters.Of(figures, tolerance));
    }

    /// <summary>The first verdict that applies.</summary>
    /// <remarks>
    /// Definition 12. No pair lies relatively farther apart than the highest low end and the lowest high end, so that they alone tell
    /// whether any figures conflict. An unnamed claim counts among the claimants, but corroborates nothing (definition 6).
    /// </remarks>
    private static Agreement VerdictOf(
        int claimants, bool isConflict, IEnumerable<ComparedFigure> complete, Func<Claimant, Claimant> representative) =>
        claimants == 0 ? Agreement.NoCompleteFigure
        : isConflict ? Agreement.Contested
        : claimants == 1 ? Agreement.Uncontested
        : complete.Where(figure => figure.IsBounded && !figure.Claimant.IsUnnamed)
            .Select(figure => representative(figure.Claimant)).Distinct().Skip(1).Any() ? Agreement.Corroborated
        : Agreement.Compatible;
}
