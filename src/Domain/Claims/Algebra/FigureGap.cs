namespace Contested.Domain.Claims.Algebra;

/// <summary>How far two figures lie apart.</summary>
/// <param name="Gap">How far the nearest ends lie apart; 0 where the figures overlap.</param>
/// <param name="Relative">The gap divided by the higher of the two nearest ends: from 0 to 1.</param>
/// <remarks>Definition 8.</remarks>
public readonly record struct FigureGap(int Gap, double Relative)
{
    /// <summary>The gap between two figures.</summary>
    /// <param name="one">What the one says about the whole.</param>
    /// <param name="other">What the other says about the whole.</param>
    public static FigureGap Between(Interval one, Interval other)
    {
        var gap = one.GapTo(other);
        return gap == 0 ? default : new FigureGap(gap, (double)gap / Math.Max(one.Low ?? 0, other.Low ?? 0));
    }

    /// <summary>Whether two figures so far apart conflict.</summary>
    /// <param name="tolerance">The greatest relative gap at which two figures still fit, from 0 to 1.</param>
    /// <remarks>Definition 9.</remarks>
    public bool IsConflict(double tolerance) => Relative > tolerance;
}
