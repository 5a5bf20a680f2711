using Contested.Domain.Actors;
using Contested.Domain.Documents;

namespace Contested.Domain.Claims.Tallies;

/// <summary>
/// A figure that no one states but that follows from what one claimant does state, such as killed and captured together from killed and
/// from captured. Exactly one of `claimant` and `document` is given.
/// </summary>
public sealed class DerivedFigure
{
    /// <summary>The key of the figure in the database; 0 where it is not stored.</summary>
    public int Id { get; internal set; }

    /// <summary>The key of the tally.</summary>
    public int TallyId { get; internal set; }

    /// <summary>The tally the figure belongs to.</summary>
    public Tally Tally { get; init; } = null!;

    /// <summary>The key of the actor.</summary>
    public int? ClaimantId { get; init; }

    /// <summary>The actor whose claims the figure is derived from; null if they are a document's own.</summary>
    public Actor? Claimant { get; init; }

    /// <summary>The key of the document.</summary>
    public int? DocumentId { get; init; }

    /// <summary>The document whose own claims the figure is derived from.</summary>
    public Document? Document { get; init; }

    /// <summary>The sum, raised where necessary by the people the claimant could not assign.</summary>
    public required Interval Figure { get; init; }

    /// <summary>Whether the figure is only a lower bound because a term is missing or partial.</summary>
    public bool IsPartial { get; init; }

    /// <summary>
    /// Whether the figure is compared with the others. If the claimant states a bounded figure of its own, the derived figure is only
    /// shown.
    /// </summary>
    public bool IsCompared { get; init; }

    /// <summary>
    /// How far the sum lies above (positive) or below (negative) the bounded figure that the claimant states itself, measured between the
    /// nearest ends. 0 if they overlap; null if the claimant states none and the sum is compared.
    /// </summary>
    public int? Difference { get; init; }

    /// <summary>The claims the figure is derived from.</summary>
    public List<Claim> Claims { get; } = [];
}
