namespace Contested.Domain.Claims.Algebra;

/// <summary>Finds the smallest interval that holds figures.</summary>
/// <remarks>Definition 10.</remarks>
internal static class Envelope
{
    /// <summary>The smallest interval that holds the complete figures; open at both ends where there is none.</summary>
    /// <param name="figures">Any figures.</param>
    public static Interval Of(IEnumerable<ComparedFigure> figures) =>
        figures.Where(figure => figure.IsComplete).Select(figure => figure.Bounds)
            .Aggregate((Interval?)null, (hull, each) => hull?.Hull(each) ?? each) ?? Interval.Everything;
}
