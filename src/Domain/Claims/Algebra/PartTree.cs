namespace Contested.Domain.Claims.Algebra;

/// <summary>Which claims are parts of which wholes, and which parts may have people in common.</summary>
/// <remarks>Definition 19. The relations are facts of the dataset and hold under every lens.</remarks>
internal sealed class PartTree
{
    private readonly ILookup<int, (ClaimedFigure Part, bool Overlaps)> _parts;
    private readonly ILookup<TallyKey, ClaimedFigure> _wholes;
    private readonly ILookup<int, int> _overlaps;
    private readonly Dictionary<int, int> _origins = [];

    /// <summary>Reads the relations.</summary>
    /// <param name="engagement">All claims.</param>
    public PartTree(EngagementClaims engagement)
    {
        var relations = engagement.Claims
            .SelectMany(part => part.PartOf
                .Select(relation => (Part: part, relation.Overlaps, Whole: engagement.Find([relation.Claim]).FirstOrDefault())))
            .Where(relation => relation.Whole?.Counts.Holds(relation.Part.Counts) == true)
            .DistinctBy(relation => (relation.Part.Key, relation.Whole!.Key))
            .ToList();
        _parts = relations.ToLookup(relation => relation.Whole!.Key, relation => (relation.Part, relation.Overlaps));
        _wholes = relations.Select(relation => relation.Whole!).Distinct().ToLookup(whole => whole.Counts);
        _overlaps = engagement.Claims.SelectMany(claim => claim.Overlaps.Select(other => (claim.Key, Other: other)))
            .ToLookup(pair => pair.Key, pair => pair.Other);
        foreach (var claim in engagement.Claims)
        {
            Originate(engagement, claim);
        }
    }

    /// <summary>The claims with parts that count what a tally compares.</summary>
    /// <param name="key">What the tally compares.</param>
    public IEnumerable<ClaimedFigure> Wholes(TallyKey key) => _wholes[key];

    /// <summary>The claims that count a part of what a claim counts.</summary>
    /// <param name="whole">The key of the claim about the whole.</param>
    public IReadOnlyList<(ClaimedFigure Part, bool Overlaps)> Parts(int whole) => [.. _parts[whole]];

    /// <summary>The keys of the claims with which a claim says that it may have people in common.</summary>
    /// <param name="claim">The key of the claim.</param>
    public IEnumerable<int> OverlapsOf(int claim) => _overlaps[claim];

    /// <summary>A number that a claim shares with those that it repeats and that repeat it, directly or not.</summary>
    /// <param name="claim">The key of the claim.</param>
    /// <remarks>Definition 14: a claim and one that repeats it are never added.</remarks>
    public int Origin(int claim)
    {
        while (_origins.TryGetValue(claim, out var origin))
        {
            claim = origin;
        }

        return claim;
    }

    private void Originate(EngagementClaims engagement, ClaimedFigure claim)
    {
        foreach (var repeated in engagement.Find(claim.Repeats))
        {
            var (from, to) = (Origin(claim.Key), Origin(repeated.Key));
            if (from != to)
            {
                _origins[from] = to;
            }
        }
    }
}
