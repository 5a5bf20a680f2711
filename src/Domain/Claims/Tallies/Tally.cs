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

    /// <summary>The engagement that the claims belong to.</summary>
    public Engagement Engagement { get; init; } = null!;

    /// <summary>The key of the side.</summary>
    public int? SideId { get; init; }

    /// <summary>The side that the figures are about; null where they are about the whole engagement.</summary>
    public Side? Side { get; init; }

    /// <summary>Among whom losses are counted; null where the measure counts something else.</summary>
    public Population? Population { get; init; }

    /// <summary>What the figures count.</summary>
    public Measure Measure { get; init; }

    /// <summary>
    /// The smallest interval that holds every complete figure, claimed or derived; both ends are null where there is none.
    /// </summary>
    public required Interval Envelope { get; init; }

    /// <summary>The numbers that satisfy every figure exactly; null where there are none, or no figure is compared.</summary>
    public Interval? Consensus { get; init; }

    /// <summary>What the comparison of the figures comes to.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>How far the highest low end lies above the lowest high end; 0 where all figures overlap.</summary>
    public int Gap { get; init; }

    /// <summary>The gap divided by the highest low end: from 0 to 1.</summary>
    public double RelativeGap { get; init; }

    /// <summary>How many claimants give complete figures, claimed or derived; those who count as one are counted once.</summary>
    public int CompleteClaimants { get; init; }

    /// <summary>How many references stand behind the compared figures. It counts publications, not independence.</summary>
    public int DistinctReferences { get; init; }

    /// <summary>
    /// How many claims have no reference with a date: listed ones, which are known by the day of their document or without any, and
    /// those that `knownBy` leaves out.
    /// </summary>
    public int UndatedClaims { get; init; }

    /// <summary>The actors that give bounded figures, claimed or derived.</summary>
    public List<Actor> BoundedBy { get; } = [];

    /// <summary>The documents that give bounded figures in their own voice.</summary>
    public List<Document> BoundedByDocuments { get; } = [];

    /// <summary>
    /// The claims on the number, in the order of the files; also those that are not compared, as they were withdrawn, retracted or
    /// corrected.
    /// </summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The figures that follow from claims: at most one for each claimant.</summary>
    public List<DerivedFigure> Derived { get; } = [];

    /// <summary>The maximal sets of figures that fit each other pairwise, from low to high: at most as many as there are figures.</summary>
    public List<Cluster> Clusters { get; } = [];

    /// <summary>The pairs of figures that conflict.</summary>
    /// <remarks>Of a tally in memory they are made when they are asked for.</remarks>
    public List<ClaimPair> Conflicts => field ??= [.. Pairs?.Invoke() ?? []];

    /// <summary>Makes the pairs of a tally in memory.</summary>
    internal Func<IEnumerable<ClaimPair>>? Pairs { get; init; }
}
