namespace Contested.Domain.Claims.Tallies;

/// <summary>
/// The fact that the figures of two claims on the same side, population and measure conflict; one row in each direction.
/// </summary>
/// <remarks>Not stored: the database makes the rows of the figures while they are read.</remarks>
public sealed class ClaimConflict
{
    /// <summary>The key of the one claim.</summary>
    public int ClaimId { get; init; }

    /// <summary>The key of the other claim.</summary>
    public int OtherId { get; init; }
}
