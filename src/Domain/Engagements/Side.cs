using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;

namespace Contested.Domain.Engagements;

/// <summary>One of the parties to an engagement.</summary>
public sealed class Side
{
    /// <summary>The key of the side in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the engagement to which the side is a party.</summary>
    public int EngagementId { get; init; }

    /// <summary>The engagement to which the side is a party.</summary>
    public Engagement Engagement { get; init; } = null!;

    /// <summary>
    /// The position of the side among the sides of the engagement, counted from 1, in the order in which the source lists them.
    /// </summary>
    public int Ordinal { get; init; }

    /// <summary>The name under which the source lists the side.</summary>
    public required string Name { get; init; }

    /// <summary>The actors on the side.</summary>
    public List<Participation> Participations { get; } = [];

    /// <summary>The claims that concern the side.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>What the claims on the side come to, population by population and measure by measure.</summary>
    public List<Tally> Tallies { get; } = [];
}
