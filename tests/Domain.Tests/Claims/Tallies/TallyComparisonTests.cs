using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Tests.Claims.Algebra;
using FsCheck;
using FsCheck.Fluent;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Tallies;

public sealed class TallyComparisonTests
{
    [Fact]
    public void Tallies_Should_BeTheSame_When_TheClaimsComeInAnotherOrder() =>
        Prop.ForAll(Arbitraries.Claims, ArbMap.Default.ArbFor<int>(), (claims, seed) =>
            TallyComparison.Of(Arbitraries.Shuffle(claims, seed), []).Select(Describe).ShouldBe(TallyComparison.Of(claims, []).Select(Describe)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Tallies_Should_HoldEveryClaimOnce_When_Compared() =>
        Prop.ForAll(Arbitraries.Claims, claims =>
        {
            var tallies = TallyComparison.Of(claims, []);
            tallies.SelectMany(tally => tally.Claims).ShouldBe(claims, ignoreOrder: true);
            tallies.ShouldAllBe(tally => tally.Claims.All(claim => claim.SideId == tally.SideId && claim.Measure == tally.Measure));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Derived_Should_RestOnOneClaimantWhoGivesAllParts_When_Compared() =>
        Prop.ForAll(Arbitraries.Claims, claims =>
        {
            foreach (var tally in TallyComparison.Of(claims, []))
            {
                Measure[] parts = tally.Measure switch
                {
                    Measure.KilledOrCaptured => [Measure.Killed, Measure.Captured],
                    Measure.Casualties => [Measure.Killed, Measure.Wounded, Measure.Missing, Measure.Captured],
                    _ => [],
                };
                tally.Derived.ShouldAllBe(figure => parts.Length > 0
                    && figure.Claims.All(claim => claim.ClaimantId == figure.ClaimantId && claim.SideId == tally.SideId)
                    && parts.All(part => figure.Claims.Any(claim => claim.Measure == part)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Derived_Should_BeTheSame_When_OnlyTheClaimantIsHeard() =>
        Prop.ForAll(Arbitraries.Claims, claims =>
        {
            foreach (var claimant in new[] { 1, 2, 3 })
            {
                var alone = TallyComparison.Of(claims.Where(claim => claim.ClaimantId == claimant), []);
                var among = TallyComparison.Of(claims, [])
                    .Where(tally => tally.Claims.Exists(claim => claim.ClaimantId == claimant))
                    .Select(tally => tally.Derived.Where(figure => figure.ClaimantId == claimant).Select(Describe));
                alone.Select(tally => tally.Derived.Select(Describe)).ShouldBe(among);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Derived_Should_AddUpTheClaimantsOwnFigures_When_AllPartsAreGiven()
    {
        var tally = Compared(
            Claimed(1, 1, Measure.Killed, 40, 40),
            Claimed(2, 1, Measure.Killed, 2, 2, isPartial: true),
            Claimed(3, 1, Measure.Captured, 15, 20),
            Claimed(4, 2, Measure.KilledOrCaptured, 25, null));

        var derived = tally.Derived.ShouldHaveSingleItem();
        (derived.Figure, derived.IsPartial, derived.ClaimantId).ShouldBe((new Interval(55, 60), false, 1));
        derived.Claims.Select(claim => claim.Id).ShouldBe([1, 3]);
        (tally.Agreement, tally.Consensus, tally.Envelope, tally.CompleteClaimants)
            .ShouldBe((Agreement.Compatible, new Interval(55, 60), new Interval(25, null), 2));
    }

    [Fact]
    public void Derived_Should_BeALowerBound_When_APartIsPartial()
    {
        var tally = Compared(
            Claimed(1, 1, Measure.Killed, 5, 6, isPartial: true),
            Claimed(2, 1, Measure.Captured, 15, 15),
            Claimed(3, 2, Measure.KilledOrCaptured, 12, 12));

        var derived = tally.Derived.ShouldHaveSingleItem();
        (derived.Figure, derived.IsPartial).ShouldBe((new Interval(20, null), true));
        (tally.Agreement, tally.Gap, tally.CompleteClaimants).ShouldBe((Agreement.Contested, 8, 1));
    }

    [Theory]
    [InlineData(1, 40, 2, 15)]
    [InlineData(null, 40, null, 15)]
    [InlineData(1, null, 1, 15)]
    [InlineData(1, 40, 1, null)]
    public void Derived_Should_BeMissing_When_NoNamedClaimantGivesANumberForEachPart(int? killer, int? killed, int? captor, int? captured)
    {
        var tally = Compared(
            Claimed(1, killer, Measure.Killed, killed, killed),
            Claimed(2, captor, Measure.Captured, captured, captured),
            Claimed(3, 3, Measure.KilledOrCaptured, 12, 12));

        tally.Derived.ShouldBeEmpty();
    }

    [Fact]
    public void Derived_Should_BeMissing_When_TheClaimantContradictsItselfOnAPart()
    {
        var tally = Compared(
            Claimed(1, 1, Measure.Killed, 40, 40),
            Claimed(2, 1, Measure.Killed, 41, 41),
            Claimed(3, 1, Measure.Captured, 15, 15),
            Claimed(4, 3, Measure.KilledOrCaptured, 12, 12));

        tally.Derived.ShouldBeEmpty();
    }

    [Fact]
    public void Conflicts_Should_NameClaimsAndDerivedFigures_When_SomeAreDisjoint()
    {
        var tally = Compared(
            Claimed(1, 1, Measure.Killed, 40, 40),
            Claimed(2, 1, Measure.Captured, 15, 15),
            Claimed(3, 2, Measure.KilledOrCaptured, 25, 30),
            Claimed(4, 3, Measure.KilledOrCaptured, 28, 28),
            Claimed(5, 3, Measure.KilledOrCaptured, 10, 10));

        tally.Conflicts.Select(pair => (pair.FirstId, pair.SecondId, pair.SecondDerived?.Figure.Low, pair.Gap)).ShouldBe(
            [(3, 5, null, 15), (4, 5, null, 18), (3, null, 55, 25), (4, null, 55, 27), (5, null, 55, 45)]);
        (tally.Agreement, tally.Gap, tally.Consensus).ShouldBe((Agreement.Contested, 45, null));
    }

    [Fact]
    public void Tallies_Should_CountUndatedClaims_When_SomeAreLeftOut()
    {
        var tallies = TallyComparison.Of(
            [Claimed(1, 1, Measure.Killed, 40, 40)],
            [Claimed(2, 2, Measure.Killed, 5, 5), Claimed(3, 1, Measure.Captured, 15, 15)]);

        tallies.Select(tally => (tally.Measure, tally.Claims.Count, tally.UndatedClaims, tally.Consensus?.Low))
            .ShouldBe([(Measure.Killed, 1, 1, 40), (Measure.Captured, 0, 1, null)]);
    }

    private static Tally Compared(params Claim[] claims) =>
        TallyComparison.Of(claims, []).Single(tally => tally.Measure == Measure.KilledOrCaptured);

    private static Claim Claimed(int id, int? claimant, Measure measure, int? low, int? high, bool isPartial = false) => new()
    {
        Id = id,
        Slug = $"claim-{id}",
        Statement = "Claimed.",
        EngagementId = 1,
        SideId = 1,
        ClaimantId = claimant,
        Measure = measure,
        Quantity = new Quantity(low, high, "figure"),
        IsPartial = isPartial,
    };

    private static string Describe(Tally tally) =>
        $"{tally.SideId} {tally.Measure} {tally.Envelope} {tally.Consensus} {tally.Agreement} {tally.Gap} {tally.CompleteClaimants}"
        + $" [{string.Join(", ", tally.Claims.Select(claim => claim.Id))}] [{string.Join(", ", tally.Derived.Select(Describe).Order(StringComparer.Ordinal))}]"
        + $" {tally.Conflicts.Count}";

    private static string Describe(DerivedFigure figure) =>
        $"{figure.ClaimantId} {figure.Figure} {figure.IsPartial} [{string.Join(", ", figure.Claims.Select(claim => claim.Id).Order())}]";
}
