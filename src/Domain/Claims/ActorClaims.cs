namespace Contested.Domain.Claims;

/// <summary>The fact that an actor, or one that stands under it, makes a claim.</summary>
/// <remarks>Not stored: the database joins who stands under whom with the claims while they are read.</remarks>
public sealed class ActorClaimMade
{
    /// <summary>The key of the actor.</summary>
    public int ActorId { get; init; }

    /// <summary>The key of the claim.</summary>
    public int ClaimId { get; init; }
}

/// <summary>The fact that a claim is about an actor, or about one that stands under it.</summary>
/// <remarks>Not stored, as <see cref="ActorClaimMade"/>.</remarks>
public sealed class ActorClaimAbout
{
    /// <summary>The key of the actor.</summary>
    public int ActorId { get; init; }

    /// <summary>The key of the claim.</summary>
    public int ClaimId { get; init; }
}
