using Contested.Domain.Actors;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;

namespace Contested.Domain.Claims.Tallies;

/// <summary>The comparison of the claims on one engagement, side, population and measure.</summary>
/// <remarks>
/// Those over all claims are stored with the dataset. One computed under a lens has the key 0, and what it holds in memory.
/// </remarks>
public sealed class Tally
{
    /// <summary>The key of the tally in the database; 0 where it is not stored.</summary>
    /// <remarks>Assigned by the dataset loader from 1, by engagement, side (the whole engagement last), population and measure.</remarks>
    public int Id { get; internal set; }

    /// <summary>The key of the engagement.</summary>
    public int EngagementId { get; init; }

    /// <summary>The engagement the claims belong to.</summary>
    public Engagement Engagement { get; init; } = null!;

    /// <summary>The key of the side.</summary>
    public int? SideId { get; init; }

    /// <summary>The side the figures are about; null if they are about the whole engagement.</summary>
    public Side? Side { get; init; }

    /// <summary>The population whose losses are counted; null if the measure counts something else.</summary>
    public Population? Population { get; init; }

    /// <summary>What the figures count.</summary>
    public Measure Measure { get; init; }

    /// <summary>The smallest interval that holds every complete figure, claimed or derived; both ends are null if there is none.</summary>
    public required Interval Envelope { get; init; }

    /// <summary>The numbers that every figure allows, whatever the tolerance; null if there are none or no figure is compared.</summary>
    public Interval? Consensus { get; init; }

    /// <summary>The verdict of the comparison.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>How far the highest low end lies above the lowest high end; 0 if all figures overlap.</summary>
    public int Gap { get; init; }

    /// <summary>The gap divided by the highest low end: from 0 to 1.</summary>
    public double RelativeGap { get; init; }

    /// <summary>How many claimants give complete figures, claimed or derived. Claimants that count as one are counted once.</summary>
    public int CompleteClaimants { get; init; }

    /// <summary>How many references the compared figures rest on. This counts publications, not independent sources.</summary>
    public int DistinctReferences { get; init; }

    /// <summary>
    /// How many claims have no dated reference: listed claims, dated by their document or not at all, and those that `knownBy` leaves out.
    /// </summary>
    public int UndatedClaims { get; init; }

    /// <summary>The actors that give bounded figures, claimed or derived.</summary>
    public List<Actor> BoundedBy { get; } = [];

    /// <summary>The documents that give bounded figures in their own voice.</summary>
    public List<Document> BoundedByDocuments { get; } = [];

    /// <summary>
    /// The claims that give a figure, in file order, including those not compared because they were withdrawn, retracted or corrected.
    /// </summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The figures derived from claims: at most one for each claimant.</summary>
    public List<DerivedFigure> Derived { get; } = [];

    /// <summary>The maximal sets of figures that all fit each other, from low to high. There are never more of them than figures.</summary>
    public List<Cluster> Clusters { get; } = [];

    /// <summary>The pairs of figures that conflict.</summary>
    /// <remarks>Of a tally in memory they are made when they are asked for.</remarks>
    public List<ClaimPair> Conflicts => field ??= [.. Pairs?.Invoke() ?? []];

    /// <summary>Makes the pairs of a tally in memory.</summary>
    internal Func<IEnumerable<ClaimPair>>? Pairs { get; init; }
}
