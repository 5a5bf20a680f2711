namespace Contested.Domain.Claims.Tallies;

/// <summary>
/// The comparison of the figures of two claims on the same side, population and measure; one row in each direction.
/// </summary>
/// <remarks>Not stored: the database makes the rows of the figures while they are read.</remarks>
public sealed class ClaimComparison
{
    /// <summary>The key of the one claim.</summary>
    public int ClaimId { get; init; }

    /// <summary>The key of the other claim.</summary>
    public int OtherId { get; init; }

    /// <summary>The gap divided by the higher of the two nearest ends, from 0 to 1; 0 where the figures overlap.</summary>
    public double RelativeGap { get; init; }
}
