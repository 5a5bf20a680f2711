namespace Contested.Domain.Claims.Algebra;

/// <summary>Figures that fit each other, and that no further figure fits.</summary>
/// <param name="Envelope">The smallest interval that holds its complete figures; open at both ends where there is none.</param>
/// <param name="Figures">The figures, in the order of the tally.</param>
/// <remarks>Definition 11.</remarks>
public sealed record FigureCluster(Interval Envelope, IReadOnlyList<ComparedFigure> Figures)
{
    /// <summary>The highest low end of the figures. Without a tolerance, it lies in these figures, and in no others of the tally.</summary>
    public int HighestLow => Figures.Max(figure => figure.Bounds.Low ?? 0);

    /// <summary>The keys of the actors that give the figures.</summary>
    public IEnumerable<int> Actors => Figures.Select(figure => figure.Claimant.Actor).OfType<int>().Distinct();

    /// <summary>The keys of the documents that give figures in their own voice.</summary>
    public IEnumerable<int> Documents => Figures.Select(figure => figure.Claimant.Document).OfType<int>().Distinct();

    /// <summary>The keys of the claims that state figures.</summary>
    public IEnumerable<int> Claims => Figures.Select(figure => figure.Claim).OfType<int>();

    /// <summary>The derived figures.</summary>
    public IEnumerable<ComparedFigure> Derived => Figures.Where(figure => figure.IsDerived);
}
