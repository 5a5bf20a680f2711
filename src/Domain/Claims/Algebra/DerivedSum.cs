namespace Contested.Domain.Claims.Algebra;

/// <summary>A figure of a tally that nobody states but that follows from what one claimant does state.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Difference">
/// By how much the sum is above (positive) or below (negative) the bounded figure that the claimant states itself, measured between the
/// nearest ends: 0 where they overlap. Null where the claimant states none.
/// </param>
public sealed record DerivedSum(ComparedFigure Figure, int? Difference)
{
    /// <summary>Whether the sum is compared with the other figures, or only shown beside the claimant's own.</summary>
    /// <remarks>Definition 17.</remarks>
    public bool IsCompared => Difference is null;
}
