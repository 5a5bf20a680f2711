namespace Contested.Domain.Engagements;

/// <summary>The fact that a claim says of an actor that it takes part.</summary>
public sealed class ParticipationClaim
{
    /// <summary>The key of the participation.</summary>
    public int ParticipationId { get; init; }

    /// <summary>The key of the claim.</summary>
    public int ClaimId { get; init; }
}
