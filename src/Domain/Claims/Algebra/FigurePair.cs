namespace Contested.Domain.Claims.Algebra;

/// <summary>Two figures of a tally, the earlier one first.</summary>
/// <param name="First">The one figure.</param>
/// <param name="Second">The other figure.</param>
/// <param name="Gap">How far they lie apart.</param>
public sealed record FigurePair(ComparedFigure First, ComparedFigure Second, FigureGap Gap);
