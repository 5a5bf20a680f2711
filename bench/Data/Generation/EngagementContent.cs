using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.References;

namespace Contested.Bench.Data.Generation;

/// <summary>An engagement with everything that belongs to it alone.</summary>
internal sealed class EngagementContent
{
    /// <summary>The engagement.</summary>
    public required Engagement Engagement { get; init; }

    /// <summary>The engagements of which it is part.</summary>
    public required IReadOnlyList<EngagementPart> Wholes { get; init; }

    /// <summary>Its sides, in their order.</summary>
    public required IReadOnlyList<Side> Sides { get; init; }

    /// <summary>The actors on its sides.</summary>
    public required IReadOnlyList<Participation> Participations { get; init; }

    /// <summary>The statements of its source document.</summary>
    public required IReadOnlyList<SourceStatement> Statements { get; init; }

    /// <summary>Its references, in the order of their numbers.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary>The claims about it.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>What the claims rest on.</summary>
    public List<Citation> Citations { get; } = [];
}
