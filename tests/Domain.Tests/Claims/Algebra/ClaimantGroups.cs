using Contested.Domain.Claims.Algebra;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Who counts as one, by joining groups until none is left to join. Definition 7.</summary>
internal sealed class ClaimantGroups
{
    private readonly List<HashSet<Claimant>> _groups = [];

    public ClaimantGroups(EngagementClaims engagement, IReadOnlyList<ClaimedFigure> behind)
    {
        var reached = behind.ToHashSet();
        while (engagement.Claims.FirstOrDefault(claim =>
            !reached.Contains(claim) && reached.Any(other => other.Repeats.Contains(claim.Key))) is { } next)
        {
            reached.Add(next);
        }

        _groups.AddRange(engagement.Subordinations.Select(pair => Pair(Claimant.OfActor(pair.Subordinate), Claimant.OfActor(pair.Superior))));
        foreach (var claim in reached)
        {
            _groups.AddRange(engagement.Claims.Where(other => claim.Repeats.Contains(other.Key))
                .Select(other => Pair(claim.Claimant, other.Claimant)));
            if (claim.Claimant.Document is not null)
            {
                _groups.AddRange(claim.References.SelectMany(reference => reference.WorkOf).Select(author => Pair(claim.Claimant, author)));
            }
        }

        while (_groups.SelectMany(one => _groups.Where(other => other != one && other.Overlaps(one)).Select(other => (one, other)))
            .FirstOrDefault() is ({ } one, { } other))
        {
            one.UnionWith(other);
            _groups.Remove(other);
        }
    }

    public int Count(IEnumerable<Claimant> claimants) => claimants
        .Select(claimant => _groups.FindIndex(group => group.Contains(claimant)) is >= 0 and var group ? $"group {group}" : $"{claimant}")
        .Distinct().Count();

    private static HashSet<Claimant> Pair(Claimant one, Claimant other) => [one, other];
}
