namespace Contested.Domain.Actors;

/// <summary>The fact that an actor stands under another, directly or not, or is that actor itself.</summary>
public sealed class ActorSubordinate
{
    /// <summary>The key of the other actor.</summary>
    public int SuperiorId { get; init; }

    /// <summary>The key of the actor that stands under it.</summary>
    public int SubordinateId { get; init; }
}
