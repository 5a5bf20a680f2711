namespace Contested.Domain.Claims.Algebra;

/// <summary>All claims with figures on one engagement, and what has to be known besides to compare them.</summary>
/// <remarks>Each engagement is compared for itself: what is claimed about its parts is not added to it (definition 14).</remarks>
public sealed class EngagementClaims
{
    private readonly Dictionary<int, ClaimedFigure> _byKey;

    /// <summary>Collects claims.</summary>
    /// <param name="sides">The keys of all sides of the engagement, in their order.</param>
    /// <param name="claims">The claims with figures, in any order, whatever a lens makes of them.</param>
    /// <param name="subordinations">Which actors are subordinate to which, directly or not; those of other engagements do no harm.</param>
    /// <exception cref="ArgumentException">Two claims have the same key, or one is on a side that the engagement has not.</exception>
    public EngagementClaims(
        IReadOnlyList<int> sides, IEnumerable<ClaimedFigure> claims, IReadOnlyCollection<Subordination>? subordinations = null)
    {
        Sides = sides;
        Claims = [.. claims.OrderBy(claim => claim.Key)];
        Subordinations = subordinations ?? [];
        _byKey = new Dictionary<int, ClaimedFigure>(Claims.Count);
        foreach (var claim in Claims)
        {
            if (claim.Counts.Side is { } side && !sides.Contains(side))
            {
                throw new ArgumentException(
                    $"The claim {claim.Key} is on the side {side}, which the engagement does not have; it has {string.Join(", ", sides)}.",
                    nameof(claims));
            }

            if (!_byKey.TryAdd(claim.Key, claim))
            {
                throw new ArgumentException($"Two claims have the key {claim.Key}; each claim needs its own.", nameof(claims));
            }
        }
    }

    /// <summary>The keys of all sides, in their order.</summary>
    public IReadOnlyList<int> Sides { get; }

    /// <summary>The claims, by their keys.</summary>
    public IReadOnlyList<ClaimedFigure> Claims { get; }

    /// <summary>Which actors are subordinate to which.</summary>
    public IReadOnlyCollection<Subordination> Subordinations { get; }

    /// <summary>The claims with these keys; keys of claims without a figure are passed over.</summary>
    /// <param name="keys">Keys of claims.</param>
    internal IEnumerable<ClaimedFigure> Find(IEnumerable<int> keys)
    {
        foreach (var key in keys)
        {
            if (_byKey.TryGetValue(key, out var claim))
            {
                yield return claim;
            }
        }
    }
}
