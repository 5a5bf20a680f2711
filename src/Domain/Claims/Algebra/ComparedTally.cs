namespace Contested.Domain.Claims.Algebra;

/// <summary>The comparison of the claims on one engagement, side, population and measure.</summary>
/// <param name="Key">What the figures count.</param>
/// <param name="Tolerance">The greatest relative gap at which two figures still fit.</param>
/// <param name="Claims">The claims that are listed, by their keys; none where `knownBy` leaves only their number.</param>
/// <param name="Derived">The sums that follow from claims, one for each claimant, compared or shown.</param>
/// <param name="Comparison">Where the compared figures agree.</param>
/// <param name="DistinctReferences">How many references stand behind the compared figures, whoever is published in them.</param>
/// <param name="UndatedClaims">How many claims have no reference with a date: listed ones, and those that `knownBy` leaves out.</param>
public sealed record ComparedTally(
    TallyKey Key,
    double Tolerance,
    IReadOnlyList<TalliedClaim> Claims,
    IReadOnlyList<DerivedSum> Derived,
    FigureComparison Comparison,
    int DistinctReferences,
    int UndatedClaims)
{
    /// <summary>The figures that are compared: those of the claims, then the derived ones.</summary>
    public IReadOnlyList<ComparedFigure> Figures { get; } = FiguresOf(Claims, Derived);

    /// <summary>The keys of the actors that give bounded figures, stated or derived, in the order of the figures.</summary>
    /// <remarks>Definition 12.</remarks>
    public IReadOnlyList<int> BoundedBy => [.. Bounding.Select(claimant => claimant.Actor).OfType<int>()];

    /// <summary>The keys of the documents that give bounded figures in their own voice, in the order of the figures.</summary>
    /// <remarks>Definition 12.</remarks>
    public IReadOnlyList<int> BoundedByDocuments => [.. Bounding.Select(claimant => claimant.Document).OfType<int>()];

    /// <summary>
    /// The pairs of figures that conflict, made while they are read: a tally of n figures may have n(n - 1)/2 of them, in a fixed order.
    /// </summary>
    /// <remarks>Definition 9.</remarks>
    public IEnumerable<FigurePair> Conflicts => Figures.SelectMany((first, index) => Figures.Skip(index + 1)
        .Select(second => new FigurePair(first, second, FigureGap.Between(first.Bounds, second.Bounds)))
        .Where(pair => pair.Gap.IsConflict(Tolerance)));

    private IEnumerable<Claimant> Bounding => Figures.Where(figure => figure.IsBounded).Select(figure => figure.Claimant).Distinct();

    internal static IReadOnlyList<ComparedFigure> FiguresOf(IEnumerable<TalliedClaim> claims, IEnumerable<DerivedSum> derived) =>
    [
        .. claims.Select(claim => claim.Figure).OfType<ComparedFigure>(),
        .. derived.Where(sum => sum.IsCompared).Select(sum => sum.Figure),
    ];
}
