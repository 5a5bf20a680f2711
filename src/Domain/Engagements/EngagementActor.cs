namespace Contested.Domain.Engagements;

/// <summary>The fact that an actor takes part in an engagement, or that a claim about the engagement is about the actor.</summary>
public sealed class EngagementActor
{
    /// <summary>The key of the engagement.</summary>
    public int EngagementId { get; init; }

    /// <summary>The key of the actor.</summary>
    public int ActorId { get; init; }
}
