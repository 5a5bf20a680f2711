using Contested.Domain.Claims;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;
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

    /// <summary>Its identifiers elsewhere.</summary>
    public required IReadOnlyList<Identifier> Identifiers { get; init; }

    /// <summary>The article on it, from which all its claims are taken.</summary>
    public required Document Document { get; init; }

    /// <summary>The statements of the article.</summary>
    public required IReadOnlyList<DocumentStatement> Statements { get; init; }

    /// <summary>The references of the article, in the order of their numbers.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary>The numbers of the references in the article, in the same order.</summary>
    public required IReadOnlyList<Listing> Listings { get; init; }

    /// <summary>The claims about it.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>What the claims rest on.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>How the claims relate to each other, each relation seen from both of its claims.</summary>
    public List<ClaimRelation> Relations { get; } = [];

    /// <summary>Which claims say that an actor takes part.</summary>
    public List<ParticipationClaim> ParticipationClaims { get; } = [];
}
