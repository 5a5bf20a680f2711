using Contested.Domain.Actors;
using Contested.Domain.Documents;

namespace Contested.Domain.Claims.Tallies;

/// <summary>A maximal set of figures of a tally that all fit each other.</summary>
public sealed class Cluster
{
    /// <summary>The key of the cluster in the database; 0 where it is not stored.</summary>
    public int Id { get; internal set; }

    /// <summary>The key of the tally.</summary>
    public int TallyId { get; internal set; }

    /// <summary>The tally in which the figures are compared.</summary>
    public Tally Tally { get; init; } = null!;

    /// <summary>The position among the clusters of the tally, from low to high, counted from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>The highest low end of the figures. In a stored tally it lies in all of them, and in no other figure.</summary>
    public int HighestLow { get; init; }

    /// <summary>The smallest interval that holds the complete figures; both ends are null if there is none.</summary>
    public required Interval Envelope { get; init; }

    /// <summary>The actors that give the figures.</summary>
    public List<Actor> Claimants { get; } = [];

    /// <summary>The documents that give figures in their own voice.</summary>
    public List<Document> Documents { get; } = [];

    /// <summary>The claims that state the figures.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The derived figures.</summary>
    public List<DerivedFigure> Derived { get; } = [];
}
