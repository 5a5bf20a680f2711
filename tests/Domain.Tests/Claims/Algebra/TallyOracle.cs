using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>The tallies of a few claims with low numbers, by trying out everything. Written from the definitions, without the algebra.</summary>
internal sealed class TallyOracle
{
    private readonly EngagementClaims _engagement;
    private readonly Lens _lens;
    private readonly List<ClaimedFigure> _chosen;
    private readonly List<ClaimedFigure> _left;
    private readonly List<ClaimedFigure> _compared;
    private readonly List<AccountOracle> _accounts;

    public TallyOracle(EngagementClaims engagement, Lens lens)
    {
        (_engagement, _lens) = (engagement, lens);
        _chosen = [.. engagement.Claims.Where(claim => claim.Counts.Measure != Measure.DistanceMiles && IsHeard(claim)
            && (lens.Documents is null || lens.Documents.Contains(claim.Document)))];
        _left = _chosen.FindAll(claim => lens.KnownBy is null || (claim.KnownSince is { } day && day <= lens.KnownBy));
        var standing = _left.FindAll(claim => !claim.IsWithdrawn && (claim.References.Count == 0 || !claim.References.All(IsRetracted)));
        var uncorrected = standing.FindAll(claim =>
            !standing.Exists(other => other.Corrects.Contains(claim.Key) && other.Claimant == claim.Claimant));
        _accounts = [.. uncorrected.Where(claim => !claim.Claimant.IsUnnamed && !SaysNothing(claim))
            .GroupBy(claim => (claim.Claimant, claim.Document)).Select(group => new AccountOracle(engagement, [.. group]))];
        _compared = uncorrected.FindAll(claim => AccountOf(claim)?.IsNoFigure(claim) != true);
    }

    public IEnumerable<TallyKey> Keys => _left.Concat(_chosen.Where(claim => claim.References.All(reference => reference.ExistedBy is null)))
        .Select(claim => claim.Counts).Distinct();

    public void Check(ComparedTally tally)
    {
        var stated = _compared.FindAll(claim => claim.Counts == tally.Key);
        tally.Claims.Select(claim => claim.Key).ShouldBe(_left.Where(claim => claim.Counts == tally.Key).Select(claim => claim.Key));
        tally.Claims.Where(claim => claim.Figure is not null).Select(claim => (claim.Key, OracleFigure.Of(claim.Figure!).Text))
            .ShouldBe(stated.Select(claim => (claim.Key, FigureOf(claim).Text)));
        tally.UndatedClaims.ShouldBe(
            _chosen.Count(claim => claim.Counts == tally.Key && claim.References.All(reference => reference.ExistedBy is null)));
        CheckDerived(tally, stated);
        CheckComparison(tally, [.. tally.Figures.Select(OracleFigure.Of)]);
        tally.DistinctReferences.ShouldBe(ClaimsBehind(tally).SelectMany(claim => claim.References)
            .Where(reference => !IsRetracted(reference) && (_lens.KnownBy is null || (reference.ExistedBy is { } day && day <= _lens.KnownBy)))
            .Select(reference => reference.Key).Distinct().Count());
    }

    private void CheckDerived(ComparedTally tally, List<ClaimedFigure> stated)
    {
        var expected = new List<string>();
        foreach (var claimant in _accounts.GroupBy(account => account.Claimant).Where(_ => stated.Count > 0))
        {
            var own = stated.Where(claim => claim.Claimant == claimant.Key).Select(FigureOf).Where(figure => figure.IsComplete).ToList();
            if (OracleFigure.Account(claimant.SelectMany(account => account.Sums(tally.Key, own.Count > 0))) is not { } sum)
            {
                continue;
            }

            var bounded = OracleFigure.Account(own.Where(figure => figure.IsBounded));
            var difference = bounded is null ? "compared" : $"{Math.Max(0, sum.From - bounded.To) - Math.Max(0, bounded.From - sum.To)}";
            expected.Add($"{claimant.Key.Kind} {claimant.Key.Key} {sum.Text} {sum.IsPartial} {difference}");
        }

        tally.Derived.Select(sum =>
            $"{sum.Figure.Claimant.Kind} {sum.Figure.Claimant.Key} {OracleFigure.Of(sum.Figure).Text} {sum.Figure.IsPartial} "
            + (sum.IsCompared ? "compared" : $"{sum.Difference}")).ShouldBe(expected, ignoreOrder: true);
        tally.Derived.ShouldAllBe(sum => sum.Figure.Claims.All(key => _left.Exists(claim =>
            claim.Key == key && claim.Claimant == sum.Figure.Claimant && tally.Key.Holds(claim.Counts))));
    }

    private void CheckComparison(ComparedTally tally, List<OracleFigure> figures)
    {
        var pairs = Enumerable.Range(0, figures.Count)
            .SelectMany(first => Enumerable.Range(first + 1, figures.Count - first - 1).Select(second => (first, second))).ToList();
        var conflicts = pairs.FindAll(pair => OracleFigure.RelativeGap(figures[pair.first], figures[pair.second]) > _lens.Tolerance);
        var complete = figures.FindAll(figure => figure.IsComplete);
        tally.Conflicts.Select(pair => (Position(tally, pair.First), Position(tally, pair.Second))).ShouldBe(conflicts);
        tally.Comparison.Gap.ShouldBe(pairs.Select(pair => new FigureGap(
            OracleFigure.Gap(figures[pair.first], figures[pair.second]), OracleFigure.RelativeGap(figures[pair.first], figures[pair.second])))
            .OrderByDescending(gap => gap.Relative).ThenByDescending(gap => gap.Gap).FirstOrDefault());
        (tally.Comparison.Consensus is { } consensus ? new OracleFigure(consensus.Low, consensus.High, false).Text : "none")
            .ShouldBe(figures.Count == 0 ? "none" : OracleFigure.TextOf(OracleFigure.Common(figures)));
        new OracleFigure(tally.Comparison.Envelope.Low, tally.Comparison.Envelope.High, false).Text
            .ShouldBe(complete.Count == 0 ? "0+" : OracleFigure.TextOf(complete.SelectMany(figure => figure.Numbers)));
        tally.Comparison.Clusters.Select(cluster => string.Join(',', cluster.Figures.Select(figure => Position(tally, figure))))
            .ShouldBe(Clusters(figures, conflicts), ignoreOrder: true);
        CheckVerdict(tally, conflicts.Count > 0);
    }

    private void CheckVerdict(ComparedTally tally, bool isContested)
    {
        var behind = ClaimsBehind(tally).ToList();
        var complete = tally.Figures.Where(figure => OracleFigure.Of(figure).IsComplete).ToList();
        var groups = new ClaimantGroups(_engagement, behind);
        var claimants = groups.Count(complete.Select(figure => figure.Claimant));
        var bounded = complete.Where(figure => OracleFigure.Of(figure).IsBounded).Select(figure => figure.Claimant).ToList();
        var corroborating = groups.Count(bounded.Where(claimant => !claimant.IsUnnamed));
        tally.Comparison.CompleteClaimants.ShouldBe(claimants);
        tally.Comparison.Agreement.ShouldBe(
            complete.Count == 0 ? Agreement.NoCompleteFigure
            : isContested ? Agreement.Contested
            : claimants == 1 ? Agreement.Uncontested
            : corroborating >= 2 ? Agreement.Corroborated
            : Agreement.Compatible);
        tally.BoundedBy.ShouldBe(bounded.Select(claimant => claimant.Actor).OfType<int>().Distinct(), ignoreOrder: true);
        tally.BoundedByDocuments.ShouldBe(bounded.Select(claimant => claimant.Document).OfType<int>().Distinct(), ignoreOrder: true);
    }

    /// <summary>Every set of figures that fit pairwise and to which none can be added.</summary>
    private static IEnumerable<string> Clusters(List<OracleFigure> figures, List<(int, int)> conflicts)
    {
        var indexes = Enumerable.Range(0, figures.Count)
            .Where(index => figures[index].IsPartial ? figures[index].Low is not null : figures[index].IsComplete).ToList();
        bool Fit(int one, int other) => !conflicts.Contains((Math.Min(one, other), Math.Max(one, other)));
        return Enumerable.Range(1, (1 << indexes.Count) - 1)
            .Select(chosen => indexes.Where((_, position) => (chosen >> position & 1) == 1).ToList())
            .Where(chosen => chosen.TrueForAll(one => chosen.TrueForAll(other => Fit(one, other))))
            .Where(chosen => !indexes.Except(chosen).Any(other => chosen.TrueForAll(one => Fit(one, other))))
            .Select(chosen => string.Join(',', chosen));
    }

    private bool IsHeard(ClaimedFigure claim) => _lens.AccordingTo is not { } heard
        || heard.Any(claimant => claimant == claim.Claimant
            || (_lens.IncludeSubordinates && claim.Claimant.Actor is { } actor && claimant.Actor is { } superior && StandsUnder(actor, superior, 10)));

    private bool StandsUnder(int actor, int superior, int depth) => depth > 0 && _engagement.Subordinations.Any(pair =>
        pair.Subordinate == actor && (pair.Superior == superior || StandsUnder(pair.Superior, superior, depth - 1)));

    private bool IsRetracted(CitedReference reference) =>
        reference.RetractedOn is { } day && !(_lens.KnownBy is { } knownBy && knownBy < day);

    private static bool SaysNothing(ClaimedFigure claim) => claim.Stated.Low is null && (claim.IsPartial || claim.Stated.High is null);

    private AccountOracle? AccountOf(ClaimedFigure claim) =>
        SaysNothing(claim) ? null : _accounts.Find(account => account.Holds(claim));

    private OracleFigure FigureOf(ClaimedFigure claim)
    {
        var figure = new OracleFigure(claim.Stated.Low, claim.IsPartial ? null : claim.Stated.High, claim.IsPartial);
        return AccountOf(claim)?.Raised(claim.Counts, figure) ?? figure;
    }

    private static int Position(ComparedTally tally, ComparedFigure figure) =>
        tally.Figures.ToList().FindIndex(each => ReferenceEquals(each, figure));

    private IEnumerable<ClaimedFigure> ClaimsBehind(ComparedTally tally) =>
        _engagement.Claims.Where(claim => tally.Figures.Any(figure => figure.Claims.Contains(claim.Key)));
}
