using Contested.Domain.Actors;
using Contested.Domain.Documents;

namespace Contested.Domain.Claims.Tallies;

/// <summary>
/// A figure that nobody states but that follows from what one claimant does state, such as the killed and captured together from
/// the killed and from the captured. Exactly one of `claimant` and `document` is given.
/// </summary>
public sealed class DerivedFigure
{
    /// <summary>The key of the figure in the database; 0 where it is not stored.</summary>
    public int Id { get; internal set; }

    /// <summary>The key of the tally.</summary>
    public int TallyId { get; internal set; }

    /// <summary>The tally in which the figure stands.</summary>
    public Tally Tally { get; init; } = null!;

    /// <summary>The key of the actor.</summary>
    public int? ClaimantId { get; init; }

    /// <summary>The actor that makes all the claims from which the figure follows; null where a document does so in its own voice.</summary>
    public Actor? Claimant { get; init; }

    /// <summary>The key of the document.</summary>
    public int? DocumentId { get; init; }

    /// <summary>The document that makes all the claims from which the figure follows, in its own voice.</summary>
    public Document? Document { get; init; }

    /// <summary>The sum, raised by the people whom the claimant assigns to nobody where that applies.</summary>
    public required Interval Figure { get; init; }

    /// <summary>Whether the figure is only a lower bound, as a term is missing or partial.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the figure is compared with the others, and not only shown beside a bounded one that the claimant states itself.</summary>
    public bool IsCompared { get; init; }

    /// <summary>
    /// How far the sum lies above (positive) or below (negative) the bounded figure that the claimant states itself, between the nearest
    /// ends: 0 where they overlap; null where the claimant states none, and the sum is compared.
    /// </summary>
    public int? Difference { get; init; }

    /// <summary>The claims from which the figure follows.</summary>
    public List<Claim> Claims { get; } = [];
}
