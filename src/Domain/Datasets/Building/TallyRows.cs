using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;

namespace Contested.Domain.Datasets.Building;

/// <summary>Compares the claims of the dataset with each other. Keys count by side and measure.</summary>
/// <param name="firstKey">The first key of tallies, derived figures and pairs: at least 1.</param>
public sealed class TallyRows(int firstKey = 1)
{
    private readonly KeySequence _keys = new(firstKey);

    /// <summary>The tallies over all claims, and which claims agree and conflict.</summary>
    /// <remarks>
    /// Each tally holds its claims, derived figures and conflicts, which have their keys. May be called again for the claims on
    /// other sides: the keys go on.
    /// </remarks>
    /// <param name="claims">The rows of all claims on some sides.</param>
    public IEnumerable<object> Build(IReadOnlyList<Claim> claims)
    {
        foreach (var tally in TallyComparison.Of(claims, []))
        {
            AssignKeys(tally);
            yield return tally;
            foreach (var relation in RelationsOf(tally))
            {
                yield return relation;
            }
        }
    }

    private void AssignKeys(Tally tally)
    {
        tally.Id = _keys.Next<Tally>();
        foreach (var figure in tally.Derived)
        {
            figure.Id = _keys.Next<DerivedFigure>();
            figure.TallyId = tally.Id;
        }

        foreach (var pair in tally.Conflicts)
        {
            pair.Id = _keys.Next<ClaimPair>();
            pair.TallyId = tally.Id;
            pair.FirstDerivedId = pair.FirstDerived?.Id;
            pair.SecondDerivedId = pair.SecondDerived?.Id;
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
