namespace Contested.Domain.Claims.Algebra;

/// <summary>A figure of a tally, stated by a claim or derived from some.</summary>
/// <param name="Claimant">Who gives the figure.</param>
/// <param name="Bounds">What it says about the whole; open at both ends where the number is said to be unknown.</param>
/// <param name="IsPartial">Whether it covers only some of the whole, so that it is a lower bound.</param>
/// <param name="Claims">The keys of the claims from which it follows, in ascending order: of one claim where it is stated.</param>
/// <param name="IsDerived">Whether nobody states it.</param>
public sealed record ComparedFigure(Claimant Claimant, Interval Bounds, bool IsPartial, IReadOnlyList<int> Claims, bool IsDerived)
{
    /// <summary>The key of the claim that states the figure; null where it is derived.</summary>
    public int? Claim => IsDerived ? null : Claims[0];

    /// <summary>Whether the figure excludes any number; “unknown” does not.</summary>
    public bool IsInformative => Bounds != Interval.Everything;

    /// <summary>Whether the figure is about the whole, and not “unknown”.</summary>
    /// <remarks>Definition 1.</remarks>
    public bool IsComplete => !IsPartial && IsInformative;

    /// <summary>Whether the figure is complete and has both ends.</summary>
    /// <remarks>Definition 1. What an open end takes from others, in an intersection or a sum, counts as an end.</remarks>
    public bool IsBounded => IsComplete && Bounds is { Low: not null, High: not null };
}
