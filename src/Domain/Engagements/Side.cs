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

    /// <summary>The side's position in the source's list of sides, counted from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>The name the source lists the side under.</summary>
    public required string Name { get; init; }

    /// <summary>The actors on the side.</summary>
    public List<Participation> Participations { get; } = [];

    /// <summary>The claims that concern the side.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The tallies of the claims on the side, one for each population and measure.</summary>
    public List<Tally> Tallies { get; } = [];
}
