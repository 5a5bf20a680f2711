using Contested.Domain.Actors;
using Contested.Domain.Claims;

namespace Contested.Domain.Engagements;

/// <summary>An actor on a side of an engagement.</summary>
public sealed class Participation
{
    /// <summary>The key of the participation in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the side.</summary>
    public int SideId { get; init; }

    /// <summary>The side on which the actor takes part.</summary>
    public Side Side { get; init; } = null!;

    /// <summary>The key of the actor.</summary>
    public int ActorId { get; init; }

    /// <summary>The actor that takes part.</summary>
    public Actor Actor { get; init; } = null!;

    /// <summary>The position of the actor on the side, counted from 1, in the order in which the source lists them.</summary>
    public int Ordinal { get; init; }

    /// <summary>How the actor takes part.</summary>
    public ParticipationRole Role { get; init; }

    /// <summary>The claims that say so; at least one.</summary>
    public List<Claim> Claims { get; } = [];
}
