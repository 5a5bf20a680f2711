using Contested.Domain.Actors;

namespace Contested.Domain.Claims.Tallies;

/// <summary>
/// A figure that nobody states but that follows from what one claimant does state, such as the killed and captured together from
/// the killed and from the captured.
/// </summary>
public sealed class DerivedFigure
{
    /// <summary>The key of the figure in the database; 0 where it is not stored.</summary>
    public int Id { get; internal set; }

    /// <summary>The key of the tally.</summary>
    public int TallyId { get; internal set; }

    /// <summary>The tally in which the figure is compared.</summary>
    public Tally Tally { get; init; } = null!;

    /// <summary>The key of the claimant.</summary>
    public int ClaimantId { get; init; }

    /// <summary>The actor that makes all the claims from which the figure follows.</summary>
    public Actor Claimant { get; init; } = null!;

    /// <summary>The sum.</summary>
    public required Interval Figure { get; init; }

    /// <summary>Whether some part of the sum is partial, so that the sum is a lower bound.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The claims that are added up.</summary>
    public List<Claim> Claims { get; } = [];
}
