using Contested.Domain.Engagements;

namespace Contested.Domain.Claims.Tallies;

/// <summary>The comparison of all claims on one side of an engagement, one population and one measure.</summary>
/// <remarks>
/// Those over all claims are stored with the dataset. One computed from some of the claims has the key 0, and its claims, derived
/// figures and conflicts in memory.
/// </remarks>
public sealed class Tally
{
    /// <summary>The key of the tally in the database; 0 where it is not stored.</summary>
    /// <remarks>Assigned by the dataset loader from 1, by side, population and measure.</remarks>
    public int Id { get; internal set; }

    /// <summary>The key of the engagement.</summary>
    public int EngagementId { get; init; }

    /// <summary>The engagement that the claims belong to.</summary>
    public Engagement Engagement { get; init; } = null!;

    /// <summary>The key of the side.</summary>
    public int SideId { get; init; }

    /// <summary>The side that the claims concern.</summary>
    public Side Side { get; init; } = null!;

    /// <summary>Among whom losses are counted; null where the measure counts something else.</summary>
    public Population? Population { get; init; }

    /// <summary>What the figures count.</summary>
    public Measure Measure { get; init; }

    /// <summary>
    /// The smallest interval that holds every complete figure, claimed or derived; both ends are null where there is none.
    /// </summary>
    public required Interval Envelope { get; init; }

    /// <summary>The numbers that satisfy every figure; null where there are none, or no claims.</summary>
    public Interval? Consensus { get; init; }

    /// <summary>Whether the figures can all be true.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>How far the two figures lie apart that lie farthest apart; 0 exactly where none conflict.</summary>
    public int Gap { get; init; }

    /// <summary>
    /// How many claimants give a figure for the whole, claimed or derived; the source's own voice counts as one claimant.
    /// </summary>
    public int CompleteClaimants { get; init; }

    /// <summary>
    /// How many claims `knownBy` left out only because none of their published sources has a date; 0 where it is not given.
    /// </summary>
    public int UndatedClaims { get; init; }

    /// <summary>The claims that are compared, in the order of the source document.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The sums that are compared with the claims: one of each claimant who gives all parts.</summary>
    public List<DerivedFigure> Derived { get; } = [];

    /// <summary>The pairs of figures that cannot both be true.</summary>
    public List<ClaimPair> Conflicts { get; } = [];
}
