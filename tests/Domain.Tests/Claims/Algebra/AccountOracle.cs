using System.Numerics;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>What follows from one claimant's figures in one document, by trying out every choice. Definitions 4 and 14 to 20.</summary>
internal sealed class AccountOracle(EngagementClaims engagement, IReadOnlyList<ClaimedFigure> own)
{
    public Claimant Claimant => own[0].Claimant;

    public bool Holds(ClaimedFigure claim) => own.Contains(claim);

    public bool IsNoFigure(ClaimedFigure claim) => claim.Stated.High == 0 && Unassigned(claim.Counts) != 0;

    /// <summary>Definition 4; −1 where it is open.</summary>
    public int Unassigned(TallyKey key)
    {
        if (key.Population is not (Population.Forces or Population.Civilians))
        {
            return 0;
        }

        var people = 0;
        foreach (var side in new int?[] { null, 1, 2 }.Where(side => side is null || key.Side is null || side == key.Side))
        {
            var unknown = key with { Side = side, Population = Population.Unknown };
            var figures = Sets(key.Losses).ConvertAll(set => Stated(unknown with { Measure = LossMeasures.MeasureOf(set) }, own));
            var sums = Choices(Sets(key.Losses), figures).Select(choice => OracleFigure.Sum([new OracleFigure(0, 0, false), .. choice]))
                .ToList();
            if (sums.Exists(sum => sum.IsPartial || sum.High is null))
            {
                return -1;
            }

            people += sums.Max(sum => sum.High!.Value);
        }

        return people;
    }

    public OracleFigure Raised(TallyKey key, OracleFigure figure) => Unassigned(key) switch
    {
        -1 => figure with { High = null },
        var people => figure with { High = figure.High + people },
    };

    public IEnumerable<OracleFigure?> Sums(TallyKey key, bool statesComplete)
    {
        var claims = key.Population is Population.Forces or Population.Civilians ? own.Where(claim => !IsNoFigure(claim)).ToList() : own;
        var losses = SumOfLosses(key, claims);
        return new[] { losses is { IsPartial: true } && statesComplete ? null : losses, SumOfSides(key, claims), SumOfParts(key, claims) }
            .Select(sum => sum is null ? null : Raised(key, sum));
    }

    private OracleFigure? Stated(TallyKey key, IReadOnlyList<ClaimedFigure> claims)
    {
        var stated = claims.Where(claim => claim.Counts == key)
            .Select(claim => new OracleFigure(claim.Stated.Low, claim.IsPartial ? null : claim.Stated.High, claim.IsPartial)).ToList();
        return stated.Exists(figure => !figure.IsPartial) ? OracleFigure.Account(stated) : OracleFigure.Account([.. stated, SumOfParts(key, claims)]);
    }

    private OracleFigure? SumOfLosses(TallyKey key, IReadOnlyList<ClaimedFigure> claims)
    {
        var sets = Sets(key.Losses).Where(set => set != key.Losses).ToList();
        var figures = sets.ConvertAll(set => Stated(key with { Measure = LossMeasures.MeasureOf(set) }, claims));
        var complete = figures.ConvertAll(figure => figure is { IsPartial: false } ? figure : null);
        var partitions = Choices(sets, complete, key.Losses).Where(choice => choice.Count > 0)
            .GroupBy(choice => choice.Count).MinBy(group => group.Key);
        if (partitions is not null)
        {
            return OracleFigure.Account(partitions.Select(OracleFigure.Sum));
        }

        return Stated(key, claims) is { IsPartial: false }
            ? null
            : AtLeast(Choices(sets, figures).Max(choice => choice.Sum(figure => figure.From)));
    }

    private OracleFigure? SumOfSides(TallyKey key, IReadOnlyList<ClaimedFigure> claims)
    {
        if (key.Side is not null || key.Population is not (Population.Forces or Population.All))
        {
            return null;
        }

        if (key.Population is Population.Forces)
        {
            return Total(Each(Population.Forces));
        }

        return Total(
        [
            Known(key with { Population = Population.Forces }, claims),
            .. new[] { Population.Civilians, Population.Unknown }.Select(population =>
                OracleFigure.Account([Known(key with { Population = population }, claims), Total([null, .. Each(population)])])),
        ]);

        OracleFigure?[] Each(Population population) =>
            [.. engagement.Sides.Select(side => Known(key with { Side = side, Population = population }, claims))];
    }

    private OracleFigure? Known(TallyKey key, IReadOnlyList<ClaimedFigure> claims) => Stated(key, claims) is { IsPartial: false } complete
        ? complete
        : OracleFigure.Account([Stated(key, claims), SumOfLosses(key, claims), SumOfSides(key, claims)]);

    private static OracleFigure? Total(IReadOnlyList<OracleFigure?> terms)
    {
        var known = terms.OfType<OracleFigure>().ToList();
        return known.Count == terms.Count && known.TrueForAll(term => !term.IsPartial)
            ? OracleFigure.Sum(known)
            : AtLeast(known.Sum(term => term.From));
    }

    /// <summary>Definition 19: every set of claims below a whole of which no two may count the same people.</summary>
    private OracleFigure? SumOfParts(TallyKey key, IReadOnlyList<ClaimedFigure> claims) => OracleFigure.Account(engagement.Claims
        .Where(whole => whole.Counts == key)
        .Select(whole =>
        {
            var below = claims.Where(claim => claim.Key != whole.Key && Path(claim, whole) is not null && claim.Stated.Low > 0).ToList();
            var best = Enumerable.Range(0, 1 << below.Count)
                .Select(chosen => below.Where((_, index) => (chosen >> index & 1) == 1).ToList())
                .Where(chosen => chosen.TrueForAll(one => chosen.TrueForAll(other => one == other || AreDisjoint(one, other, whole))))
                .OrderByDescending(chosen => chosen.Sum(claim => claim.Stated.Low)).ThenBy(chosen => chosen.Count).First();
            return best.Count > 1 ? AtLeast(best.Sum(claim => claim.Stated.Low!.Value)) : null;
        }));

    private bool AreDisjoint(ClaimedFigure one, ClaimedFigure other, ClaimedFigure whole)
    {
        var (path, otherPath) = (Path(one, whole)!, Path(other, whole)!);
        var fork = path.Zip(otherPath).TakeWhile(pair => pair.First == pair.Second).Count();
        return fork < path.Count && fork < otherPath.Count && !Overlap(path[fork], otherPath[fork]) && !Overlap(otherPath[fork], path[fork]);
    }

    private static bool Overlap(ClaimedFigure one, ClaimedFigure other) => one.PartOf[0].Overlaps || one.Overlaps.Contains(other.Key);

    /// <summary>From below the whole down to the claim; null where it is no part of it.</summary>
    private List<ClaimedFigure>? Path(ClaimedFigure claim, ClaimedFigure whole)
    {
        if (claim == whole)
        {
            return [];
        }

        return claim.PartOf.Count == 0 || Path(engagement.Claims.Single(each => each.Key == claim.PartOf[0].Claim), whole) is not { } above
            ? null
            : [.. above, claim];
    }

    private static OracleFigure? AtLeast(int low) => low > 0 ? new OracleFigure(low, null, true) : null;

    private static List<LossSet> Sets(LossSet losses) =>
        [.. Enumerable.Range(1, 15).Select(set => (LossSet)set).Where(set => (set & ~losses) == 0)];

    /// <summary>Every choice of known figures of disjoint sets; where a whole is given, only of those that make it up.</summary>
    private static IEnumerable<List<OracleFigure>> Choices(List<LossSet> sets, List<OracleFigure?> figures, LossSet? whole = null)
    {
        var known = Enumerable.Range(0, sets.Count).Where(index => figures[index] is not null).ToList();
        return Enumerable.Range(0, 1 << known.Count)
            .Select(chosen => known.Where((_, index) => (chosen >> index & 1) == 1).ToList())
            .Where(chosen => chosen.Sum(index => BitOperations.PopCount((uint)sets[index])) == BitOperations.PopCount((uint)Union(chosen)))
            .Where(chosen => whole is null || Union(chosen) == whole)
            .Select(chosen => chosen.ConvertAll(index => figures[index]!));

        LossSet Union(List<int> chosen) => chosen.Aggregate(LossSet.None, (union, index) => union | sets[index]);
    }
}
