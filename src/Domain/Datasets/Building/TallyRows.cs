using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;

namespace Contested.Domain.Datasets.Building;

/// <summary>Compares the claims of the dataset with each other. Keys count from 1 by side and measure.</summary>
internal sealed class TallyRows(KeySequence keys)
{
    /// <summary>The tallies over all claims, and which claims agree and conflict.</summary>
    /// <param name="claims">The rows of all claims.</param>
    public IEnumerable<object> Build(IReadOnlyList<Claim> claims)
    {
        foreach (var tally in TallyComparison.Of(claims, []))
        {
            tally.Id = keys.Next<Tally>();
            tally.Derived.ForEach(figure => figure.Id = keys.Next<DerivedFigure>());
            tally.Conflicts.ForEach(pair => pair.Id = keys.Next<ClaimPair>());
            yield return tally;
            foreach (var relation in RelationsOf(tally))
            {
                yield return relation;
            }
        }
    }

    private static IEnumerable<object> RelationsOf(Tally tally)
    {
        var conflicts = tally.Conflicts
            .Where(pair => pair is { First: not null, Second: not null })
            .SelectMany(pair => new[] { (pair.First!.Id, pair.Second!.Id), (pair.Second.Id, pair.First.Id) })
            .ToHashSet();
        return
            from claim in tally.Claims.Where(claim => !claim.Quantity!.IsUnknown)
            from other in tally.Claims.Where(other => other != claim && !other.Quantity!.IsUnknown)
            select conflicts.Contains((claim.Id, other.Id))
                ? (object)new ClaimConflict { ClaimId = claim.Id, OtherId = other.Id }
                : new ClaimAgreement { ClaimId = claim.Id, OtherId = other.Id };
    }
}
