namespace Contested.Domain.Claims.Tallies;

/// <summary>The fact that a claim states a figure of a cluster. The database finds it where the figure holds the cluster's point.</summary>
public sealed class ClusterClaim
{
    /// <summary>The key of the cluster.</summary>
    public int ClusterId { get; init; }

    /// <summary>The key of the claim.</summary>
    public int ClaimId { get; init; }
}

/// <summary>The fact that a derived figure is one of a cluster.</summary>
public sealed class ClusterDerivedFigure
{
    /// <summary>The key of the cluster.</summary>
    public int ClusterId { get; init; }

    /// <summary>The key of the derived figure.</summary>
    public int DerivedFigureId { get; init; }
}

/// <summary>The fact that an actor gives a figure of a cluster.</summary>
public sealed class ClusterActor
{
    /// <summary>The key of the cluster.</summary>
    public int ClusterId { get; init; }

    /// <summary>The key of the actor.</summary>
    public int ActorId { get; init; }
}

/// <summary>The fact that a document gives a figure of a cluster in its own voice.</summary>
public sealed class ClusterDocument
{
    /// <summary>The key of the cluster.</summary>
    public int ClusterId { get; init; }

    /// <summary>The key of the document.</summary>
    public int DocumentId { get; init; }
}
