namespace Contested.Domain.Claims.Algebra;

/// <summary>What somebody says that the number is.</summary>
/// <param name="ClaimantId">Who says it; null for the source's own voice, which counts as one claimant more.</param>
/// <param name="Stated">The number as it is stated; open at both ends where it is said to be unknown.</param>
/// <param name="IsPartial">Whether the number covers only some of the whole.</param>
public sealed record Figure(int? ClaimantId, Interval Stated, bool IsPartial)
{
    /// <summary>What the figure says about the whole: a partial one is a lower bound.</summary>
    public Interval Bounds => IsPartial ? Stated.AsLowerBound() : Stated;

    /// <summary>Whether the figure excludes any number; “unknown” does not.</summary>
    public bool IsInformative => Bounds != Interval.Everything;

    /// <summary>Whether the figure is about the whole, and not “unknown”.</summary>
    public bool IsComplete => !IsPartial && IsInformative;
}
