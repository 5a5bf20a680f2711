namespace Contested.Domain.Claims.Tallies;

/// <summary>The fact that a claim is compared in a tally.</summary>
public sealed class TallyClaim
{
    /// <summary>The key of the tally.</summary>
    public int TallyId { get; init; }

    /// <summary>The key of the claim.</summary>
    public int ClaimId { get; init; }
}
