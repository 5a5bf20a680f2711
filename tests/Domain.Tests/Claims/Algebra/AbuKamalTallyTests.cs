using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using static Contested.Domain.Tests.Claims.Algebra.Figures;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>The figures for the offensive of 2016, as an encyclopedia article (document 1) and an event database (document 2) give them.</summary>
public sealed class AbuKamalTallyTests
{
    private const int Opposition = 1;
    private const int IslamicState = 2;
    private static readonly Claimant ByIslamicState = Claimant.OfActor(1);
    private static readonly Claimant ByNewSyrianArmy = Claimant.OfActor(2);
    private static readonly Claimant ByObservatory = Claimant.OfActor(3);

    private static readonly CitedReference[] Reports = [.. Enumerable.Range(28, 2).Select(day =>
        new CitedReference(day) { ExistedBy = new DateOnly(2016, 6, day) })];

    private static readonly EngagementClaims Engagement = new([Opposition, IslamicState],
    [
        Claimed(1, ByIslamicState, Forces(Opposition, Measure.Killed), 40, 40),
        Claimed(2, ByIslamicState, Forces(Opposition, Measure.Captured), 15, 15),
        Claimed(3, ByObservatory, Forces(Opposition, Measure.KilledOrCaptured), 25, null),
        Claimed(4, ByNewSyrianArmy, Forces(Opposition, Measure.Killed), 5, null),
        Claimed(5, ByNewSyrianArmy, Forces(IslamicState, Measure.Killed), 20, 20),
        Claimed(6, Claimant.OfDocument(1), new TallyKey(Opposition, null, Measure.Strength), 125, 200),
        Claimed(7, Claimant.OfDocument(1), new TallyKey(IslamicState, null, Measure.Strength), null, null),
        Claimed(8, ByIslamicState, Forces(Opposition, Measure.Killed), 2, 2, isPartial: true) with { PartOf = [new WholeOfClaim(1)] },
        Claimed(9, ByIslamicState, Forces(Opposition, Measure.Killed), 3, 3, isPartial: true) with { PartOf = [new WholeOfClaim(1)] },
        Claimed(10, Claimant.OfDocument(1), Forces(IslamicState, Measure.Killed), 3, 3, isPartial: true) with { PartOf = [new WholeOfClaim(5)] },
        Event(11, Reports[0], Civilians(Measure.Killed), 5),
        Event(12, Reports[1], new TallyKey(null, Population.Unknown, Measure.Killed), 5),
        Event(13, Reports[1], new TallyKey(null, Population.Unknown, Measure.Killed), 2),
        Event(14, Reports[1], Forces(IslamicState, Measure.Killed), 2),
        Event(15, Reports[1], Forces(Opposition, Measure.Killed), 2),
    ]);

    [Fact]
    public void OppositionKilled_Should_BeCompatibleAndBoundedByOneSideAlone_When_Compared()
    {
        var tally = Through(Lens.None).Tally(Forces(Opposition, Measure.Killed));

        (tally.Comparison.Agreement, tally.Comparison.Consensus.Text(), tally.Comparison.Envelope.Text(), tally.Comparison.CompleteClaimants)
            .ShouldBe((Agreement.Compatible, "40", "5+", 2));
        tally.BoundedBy.ShouldBe([ByIslamicState.Key]);
        tally.BoundedByDocuments.ShouldBeEmpty();
        tally.Conflicts.ShouldBeEmpty();
        tally.ClusterText().ShouldBe("5+");
    }

    [Fact]
    public void OppositionKilled_Should_ShowWhatTheVideoAddsUpTo_When_Compared()
    {
        var sum = Through(Lens.None).Tally(Forces(Opposition, Measure.Killed)).Derived.ShouldHaveSingleItem();

        (sum.Figure.Claimant, sum.Figure.Bounds.Text(), sum.Figure.IsPartial, sum.IsCompared, sum.Difference)
            .ShouldBe((ByIslamicState, "5+", true, false, 0));
        sum.Figure.Claims.ShouldBe([8, 9]);
    }

    [Fact]
    public void OppositionKilledOrCaptured_Should_CompareTheMonitorWithTheSumOfTheOther_When_Compared()
    {
        var tally = Through(Lens.None).Tally(Forces(Opposition, Measure.KilledOrCaptured));

        (tally.Comparison.Agreement, tally.Comparison.Consensus.Text(), tally.Comparison.CompleteClaimants)
            .ShouldBe((Agreement.Compatible, "55", 2));
        tally.BoundedBy.ShouldBe([ByIslamicState.Key]);
        tally.Derived.Select(sum => (sum.Figure.Claimant, sum.Figure.Bounds.Text(), sum.IsCompared)).ShouldBe(
        [
            (ByIslamicState, "55", true),
            (ByNewSyrianArmy, "5+", true),
        ], ignoreOrder: true);
        tally.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Tallies_Should_HaveNoCompleteFigure_When_OnlyTheEventsAreRead()
    {
        var tallies = Through(new Lens { Documents = [2] });

        tallies.Select(tally => (tally.Key.Side, tally.Key.Population, tally.Comparison.Agreement, tally.Comparison.Consensus.Text())).ShouldBe(
        [
            (Opposition, Population.Forces, Agreement.NoCompleteFigure, "2+"),
            (IslamicState, Population.Forces, Agreement.NoCompleteFigure, "2+"),
            (null, Population.Civilians, Agreement.NoCompleteFigure, "5+"),
            (null, Population.Unknown, Agreement.NoCompleteFigure, "5+"),
        ]);
    }

    [Theory]
    [InlineData(27)]
    [InlineData(28, 11)]
    [InlineData(29, 15, 14, 11, 12, 13)]
    public void Tallies_Should_HoldWhatWasReportedByThen_When_ADayIsGiven(int day, params int[] claims)
    {
        var tallies = Through(new Lens { KnownBy = new DateOnly(2016, 6, day) }).Where(tally => tally.Claims.Count > 0).ToList();

        tallies.SelectMany(tally => tally.Claims).Select(claim => claim.Key).ShouldBe(claims);
        tallies.ShouldAllBe(tally => tally.Comparison.Agreement == Agreement.NoCompleteFigure && tally.DistinctReferences == 1);
    }

    [Fact]
    public void Tally_Should_StandWithoutClaims_When_NoneOfThemHasADate()
    {
        var tally = Through(new Lens { KnownBy = new DateOnly(2016, 6, 29) }).Tally(Forces(Opposition, Measure.Captured));

        tally.Claims.ShouldBeEmpty();
        tally.Derived.ShouldBeEmpty();
        (tally.Comparison.Agreement, tally.Comparison.Consensus, tally.UndatedClaims).ShouldBe((Agreement.NoCompleteFigure, null, 1));
    }

    [Fact]
    public void IslamicStateKilled_Should_BeUncontested_When_AnotherCountsAPartThatFits()
    {
        var tally = Through(Lens.None).Tally(Forces(IslamicState, Measure.Killed));

        (tally.Comparison.Agreement, tally.Comparison.Consensus.Text(), tally.Comparison.CompleteClaimants).ShouldBe((Agreement.Uncontested, "20", 1));
        tally.Derived.ShouldBeEmpty();
    }

    [Fact]
    public void IslamicStateStrength_Should_HaveNoCompleteFigure_When_ItIsSaidToBeUnknown()
    {
        var tally = Through(Lens.None).Tally(new TallyKey(IslamicState, null, Measure.Strength));

        (tally.Comparison.Agreement, tally.Comparison.Consensus.Text(), tally.Claims.Count).ShouldBe((Agreement.NoCompleteFigure, "0+", 1));
        tally.Comparison.Clusters.ShouldBeEmpty();
    }

    private static ClaimedFigure Event(int key, CitedReference report, TallyKey counts, int figure) =>
        Claimed(key, ByObservatory, counts, figure, figure, isPartial: true, document: 2) with { References = [report], KnownSince = report.ExistedBy };

    private static IReadOnlyList<ComparedTally> Through(Lens lens) => ClaimAlgebra.Tallies(Engagement, lens);
}
