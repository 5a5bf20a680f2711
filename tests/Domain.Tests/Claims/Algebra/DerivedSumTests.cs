using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using static Contested.Domain.Tests.Claims.Algebra.Figures;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Definitions 4 and 14 to 20, by example.</summary>
public sealed class DerivedSumTests
{
    private static readonly Claimant A = Claimant.OfActor(1);
    private static readonly Claimant B = Claimant.OfActor(2);
    private static readonly TallyKey Casualties = Forces(1, Measure.Casualties);

    private static ClaimedFigure Other => Claimed(90, B, Casualties, 1, null);

    [Fact]
    public void Sum_Should_TakeTheCoarsestPartition_When_SeveralAreStated() => Derived(
        Claimed(1, A, Forces(1, Measure.Killed), 10, 10),
        Claimed(2, A, Forces(1, Measure.Wounded), 5, 5),
        Claimed(3, A, Forces(1, Measure.KilledOrWounded), 16, 16),
        Claimed(4, A, Forces(1, Measure.CapturedOrMissing), 4, 4)).ShouldBe("20 of 3,4");

    [Fact]
    public void Sum_Should_BeWhatTheCoarsestHaveInCommon_When_SeveralAreAsCoarse() => Derived(
        Claimed(1, A, Forces(1, Measure.Killed), 10, 10),
        Claimed(2, A, Forces(1, Measure.WoundedCapturedOrMissing), 5, 9),
        Claimed(3, A, Forces(1, Measure.KilledOrWounded), 12, 12),
        Claimed(4, A, Forces(1, Measure.CapturedOrMissing), 4, 6)).ShouldBe("16–18 of 1,2,3,4");

    [Fact]
    public void Sum_Should_BeOpen_When_ATermIs() => Derived(
        Claimed(1, A, Forces(1, Measure.KilledOrWounded), 10, null),
        Claimed(2, A, Forces(1, Measure.CapturedOrMissing), 4, 4)).ShouldBe("14+ of 1,2");

    [Fact]
    public void Sum_Should_BePartial_When_ATermIs() => Derived(
        Claimed(1, A, Forces(1, Measure.KilledOrWounded), 10, 12, isPartial: true),
        Claimed(2, A, Forces(1, Measure.CapturedOrMissing), 4, 4)).ShouldBe("14+ of 1,2, partial");

    [Fact]
    public void Sum_Should_BoundTheWhole_When_OnlyPartsAreStated() => Derived(
        Claimed(1, A, Forces(1, Measure.Killed), 10, 10),
        Claimed(2, A, Forces(1, Measure.KilledOrCaptured), 12, 12),
        Claimed(3, A, Forces(1, Measure.Captured), 3, 3)).ShouldBe("13+ of 1,3, partial");

    [Fact]
    public void Sum_Should_NotBeMadeOfParts_When_TheClaimantStatesTheWhole() => Derived(
        Claimed(1, A, Forces(1, Measure.Killed), 10, 10),
        Claimed(2, A, Casualties, 5, null)).ShouldBe("");

    [Fact]
    public void Sum_Should_BeShownOnly_When_TheClaimantStatesABoundedFigure()
    {
        var tally = TallyAt(Casualties, Other,
            Claimed(1, A, Forces(1, Measure.KilledOrWounded), 10, 10),
            Claimed(2, A, Forces(1, Measure.CapturedOrMissing), 4, 4),
            Claimed(3, A, Casualties, 16, 17));

        var sum = tally.Derived.ShouldHaveSingleItem();
        (sum.IsCompared, sum.Difference, sum.Figure.Bounds.Text()).ShouldBe((false, -2, "14"));
        tally.Figures.ShouldNotContain(figure => figure.IsDerived);
        tally.Comparison.Envelope.Text().ShouldBe("1+");
    }

    [Fact]
    public void Sum_Should_NeverAddDocuments_When_AClaimantSpeaksInTwo() => Derived(
        Claimed(1, A, Forces(1, Measure.KilledOrWounded), 10, 10, document: 1),
        Claimed(2, A, Forces(1, Measure.CapturedOrMissing), 4, 4, document: 2)).ShouldBe("10+ of 1, partial");

    [Fact]
    public void Sum_Should_BeWhatTheDocumentsHaveInCommon_When_AClaimantGivesOneInEach() => Derived(
        Claimed(1, A, Forces(1, Measure.KilledOrWounded), 10, 15, document: 1),
        Claimed(2, A, Forces(1, Measure.CapturedOrMissing), 4, 4, document: 1),
        Claimed(3, A, Forces(1, Measure.KilledOrWounded), 12, 20, document: 2),
        Claimed(4, A, Forces(1, Measure.CapturedOrMissing), 4, 4, document: 2)).ShouldBe("16–19 of 1,2,3,4");

    [Fact]
    public void Sum_Should_TakeTheHull_When_AClaimantExcludesItself() => Derived(
        Claimed(1, A, Forces(1, Measure.KilledOrWounded), 10, 10),
        Claimed(2, A, Forces(1, Measure.KilledOrWounded), 15, 15),
        Claimed(3, A, Forces(1, Measure.CapturedOrMissing), 4, 4)).ShouldBe("14–19 of 1,2,3");

    [Fact]
    public void Sum_Should_NotBeMade_When_NobodyIsNamed() => Derived(
        Claimed(1, Claimant.Unnamed(1), Forces(1, Measure.KilledOrWounded), 10, 10),
        Claimed(2, Claimant.Unnamed(2), Forces(1, Measure.CapturedOrMissing), 4, 4)).ShouldBe("");

    [Fact]
    public void Tally_Should_NotBeMade_When_OnlySumsWouldStandInIt() => Compared(
        Claimed(1, A, Forces(1, Measure.KilledOrWounded), 10, 10),
        Claimed(2, A, Forces(1, Measure.CapturedOrMissing), 4, 4)).Count.ShouldBe(2);

    [Fact]
    public void Parts_Should_BoundTheirWhole_When_TheyAreDisjoint() => Derived(
        Part(1, 5), Part(2, 7) with { Overlaps = [3] }, Part(3, 6), Part(4, 2) with { Repeats = [1] }).ShouldBe("12+ of 1,2, partial");

    [Fact]
    public void Parts_Should_BoundTheirWholeByTheGreater_When_TheyHavePartsThemselves() => Derived(
        Part(1, 5),
        Part(2, 7),
        Claimed(3, A, Casualties, 4, 4, isPartial: true) with { PartOf = [new WholeOfClaim(1)] },
        Claimed(4, A, Casualties, 3, 3, isPartial: true) with { PartOf = [new WholeOfClaim(1)] },
        Claimed(5, A, Casualties, 6, 6, isPartial: true) with { PartOf = [new WholeOfClaim(2)] }).ShouldBe("14+ of 2,3,4, partial");

    [Fact]
    public void Parts_Should_NotBeAdded_When_OthersCountThem() => Derived(
        Part(1, 5),
        Claimed(2, Claimant.OfActor(3), Casualties, 7, 7, isPartial: true) with { PartOf = [new WholeOfClaim(90)] }).ShouldBe("");

    [Fact]
    public void Parts_Should_BeAllThatOverlapsNothing_When_OneOverlapsEveryOther() => Derived(
        Part(1, 5), Part(2, 7), Claimed(3, A, Casualties, 6, 6, isPartial: true) with { PartOf = [new WholeOfClaim(90, Overlaps: true)] })
        .ShouldBe("12+ of 1,2, partial");

    [Fact]
    public void Parts_Should_BeFinite_When_TheyArePartsOfThemselves() => Derived(
        Part(1, 5) with { PartOf = [new WholeOfClaim(2)] }, Part(2, 7) with { PartOf = [new WholeOfClaim(1)] }).ShouldBe("");

    [Fact]
    public void Parts_Should_StillBeALowerBound_When_MoreOverlapThanCanBeTriedOut()
    {
        var parts = Enumerable.Range(1, 60).Select(key => Part(key, key) with { Overlaps = [key + 1, key + 2, key + 30] }).ToArray();

        var sum = TallyAt(Casualties, [Other, .. parts]).Derived.ShouldHaveSingleItem().Figure;

        sum.Claims.ShouldContain(60);
        sum.Bounds.Low.ShouldBe(sum.Claims.Sum());
        sum.Claims.ShouldAllBe(one => !sum.Claims.Any(other => other - one == 1 || other - one == 2 || other - one == 30));
    }

    [Theory]
    [InlineData(null, "9")]
    [InlineData(3, "9–12")]
    public void Forces_Should_AddUpOverTheSides_When_EverySideIsCounted(int? unassigned, string sum)
    {
        var total = Forces(null, Measure.Killed);
        var tally = TallyAt(total,
        [
            Claimed(1, A, Forces(1, Measure.Killed), 4, 4), Claimed(2, A, Forces(2, Measure.Killed), 5, 5), Claimed(3, B, total, 1, null),
            .. new[] { unassigned }.OfType<int>()
                .Select(people => Claimed(4, A, new TallyKey(null, Population.Unknown, Measure.Killed), people, people)),
        ]);

        tally.Derived.ShouldHaveSingleItem().Figure.Bounds.Text().ShouldBe(sum);
    }

    [Theory]
    [InlineData(true, true, "12", false)]
    [InlineData(true, false, "9+", true)]
    [InlineData(false, true, "7+", true)]
    public void Everybody_Should_BeTheSumOfAllPopulations_When_NoneIsMissing(bool civilians, bool unknown, string people, bool isPartial)
    {
        var total = new TallyKey(null, Population.All, Measure.Killed);
        List<ClaimedFigure> claims =
        [
            Claimed(1, A, Forces(1, Measure.Killed), 4, 4), Claimed(2, A, Forces(2, Measure.Killed), 0, 0), Claimed(5, B, total, 1, null),
        ];
        if (civilians)
        {
            claims.Add(Claimed(3, A, Civilians(Measure.Killed), 5, 5));
        }

        if (unknown)
        {
            claims.Add(Claimed(4, A, new TallyKey(null, Population.Unknown, Measure.Killed), 3, 3));
        }

        var sum = TallyAt(total, claims).Derived.ShouldHaveSingleItem().Figure;
        (sum.Bounds.Text(), sum.IsPartial).ShouldBe((people, isPartial));
    }

    [Fact]
    public void Figures_Should_RiseByThoseWhoAreAssignedToNobody_When_TheSameClaimantCountsThem()
    {
        var tallies = Compared(
            Claimed(1, A, Forces(1, Measure.Killed), 4, 4),
            Claimed(2, A, Forces(2, Measure.Killed), 0, 0),
            Claimed(3, A, Civilians(Measure.Killed), 5, 6),
            Claimed(4, A, new TallyKey(null, Population.Unknown, Measure.Killed), 3, 3),
            Claimed(5, B, Forces(1, Measure.Killed), 4, 4),
            Claimed(6, A, Forces(1, Measure.Wounded), 2, 2),
            Claimed(7, A, Forces(1, Measure.Killed), 4, 4, document: 2));

        tallies.SelectMany(tally => tally.Claims).OrderBy(claim => claim.Key).Select(claim => (claim.Figure?.Bounds).Text())
            .ShouldBe(["4–7", null, "5–9", "3", "4", "2", "4"]);
        tallies.Tally(Forces(2, Measure.Killed)).Claims[0].Exclusion.ShouldBe(Exclusion.Unassigned);
        tallies.Tally(Forces(2, Measure.Killed)).Comparison.Agreement.ShouldBe(Agreement.NoCompleteFigure);
    }

    private static ClaimedFigure Part(int key, int figure) =>
        Claimed(key, A, Casualties, figure, figure, isPartial: true) with { PartOf = [new WholeOfClaim(90)] };

    private static string Derived(params IReadOnlyList<ClaimedFigure> claims) => string.Join("; ", TallyAt(Casualties, [.. claims, Other]).Derived
        .Select(sum => $"{sum.Figure.Bounds.Text()} of {string.Join(',', sum.Figure.Claims)}{(sum.Figure.IsPartial ? ", partial" : "")}"));
}
