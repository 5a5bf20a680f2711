using System.Diagnostics;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using FsCheck;
using FsCheck.Fluent;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>The laws of tallies, and their oracle.</summary>
public sealed class ClaimAlgebraTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Tallies_Should_BeThoseOfTheDefinitions_When_EverythingIsTriedOut() =>
        Prop.ForAll(RandomClaims.Views, view =>
        {
            var oracle = new TallyOracle(view.Engagement, view.Lens);
            var tallies = ClaimAlgebra.Tallies(view.Engagement, view.Lens);
            tallies.Select(tally => tally.Key).ShouldBe(oracle.Keys, ignoreOrder: true);
            foreach (var tally in tallies)
            {
                oracle.Check(tally);
            }
        }).Check(Many);

    [Fact]
    public void Tallies_Should_BeTheSame_When_TheClaimsComeInAnotherOrder() =>
        Prop.ForAll(RandomClaims.Views, ArbMap.Default.ArbFor<int>(), (view, seed) =>
            Describe(ClaimAlgebra.Tallies(view.Engagement.With(Arbitraries.Shuffle(view.Engagement.Claims, seed)), view.Lens))
                .ShouldBe(Describe(ClaimAlgebra.Tallies(view.Engagement, view.Lens)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Tallies_Should_BeTheSame_When_TheLensNamesAllThereIs() =>
        Prop.ForAll(RandomClaims.Engagements, engagement =>
        {
            var named = engagement.With(engagement.Claims.Where(claim => !claim.Claimant.IsUnnamed));
            var lens = new Lens { AccordingTo = [.. named.Claims.Select(claim => claim.Claimant)], Documents = [1, 2] };
            Describe(ClaimAlgebra.Tallies(named, lens)).ShouldBe(Describe(ClaimAlgebra.Tallies(named, Lens.None)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Contest_Should_NeverBegin_When_TheToleranceGrows() =>
        Prop.ForAll(RandomClaims.Views, view =>
        {
            foreach (var (strict, lax) in ClaimAlgebra.Tallies(view.Engagement, view.Lens).Zip(
                ClaimAlgebra.Tallies(view.Engagement, view.Lens with { Tolerance = (1 + view.Lens.Tolerance) / 2 })))
            {
                (lax.Comparison.Agreement is not Agreement.Contested || strict.Comparison.Agreement is Agreement.Contested).ShouldBeTrue();
                lax.Conflicts.Count().ShouldBeLessThanOrEqualTo(strict.Conflicts.Count());
                (lax.Comparison with { Agreement = default, Clusters = [] }).ShouldBe(strict.Comparison with { Agreement = default, Clusters = [] });
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Clusters_Should_CoverTheFiguresAndBeNoMore_When_Compared() =>
        Prop.ForAll(RandomClaims.Views, view =>
        {
            foreach (var tally in ClaimAlgebra.Tallies(view.Engagement, view.Lens))
            {
                var informative = tally.Figures.Where(figure => figure.IsInformative).ToList();
                tally.Comparison.Clusters.Count.ShouldBeLessThanOrEqualTo(informative.Count);
                tally.Comparison.Clusters.SelectMany(cluster => cluster.Figures).Distinct().ShouldBe(informative, ignoreOrder: true);
                (tally.Comparison.Clusters.Count > 1).ShouldBe(tally.Conflicts.Any());
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Derived_Should_BeTheSame_When_OnlyItsClaimantIsHeard() =>
        Prop.ForAll(RandomClaims.Engagements, engagement =>
        {
            foreach (var claimant in engagement.Claims.Select(claim => claim.Claimant).Where(claimant => !claimant.IsUnnamed).Distinct())
            {
                var among = ClaimAlgebra.Tallies(engagement, Lens.None);
                foreach (var alone in ClaimAlgebra.Tallies(engagement, new Lens { AccordingTo = [claimant] })
                    .Where(tally => tally.Figures.Any(figure => !figure.IsDerived)))
                {
                    Describe(alone.Derived).ShouldBe(Describe(among.Tally(alone.Key).Derived.Where(sum => sum.Figure.Claimant == claimant)));
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_Should_StayAsItIs_When_SomebodySaysThatTheNumberIsUnknown() =>
        Prop.ForAll(RandomClaims.Engagements, engagement =>
        {
            foreach (var tally in ClaimAlgebra.Tallies(engagement, Lens.None).Where(tally => tally.Figures.Any(figure => !figure.IsDerived)))
            {
                var unknown = new ClaimedFigure(99, Claimant.OfActor(99), 1, tally.Key, Interval.Everything);
                var after = ClaimAlgebra.Tallies(engagement.With([.. engagement.Claims, unknown]), Lens.None).Tally(tally.Key);
                (after.Comparison with { Clusters = [] }).ShouldBe(tally.Comparison with { Clusters = [] });
                after.ClusterText().ShouldBe(tally.ClusterText());
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tally_Should_TakeMilliseconds_When_ThreeHundredClaimantsGiveDifferentFigures()
    {
        var key = Figures.Forces(1, Measure.Killed);
        var engagement = new EngagementClaims([1], Enumerable.Range(1, 300).Select(claim =>
            Figures.Claimed(claim, Claimant.OfActor(claim), key, 1000 + (claim * 10), 1000 + (claim * 10) + 5)));
        ClaimAlgebra.Tallies(engagement, new Lens { Tolerance = 0.5 });

        var watch = Stopwatch.StartNew();
        var tally = ClaimAlgebra.Tallies(engagement, new Lens { Tolerance = 0.1 }).ShouldHaveSingleItem();
        var conflicts = tally.Conflicts.Count();
        watch.Stop();

        tally.Comparison.Clusters.Count.ShouldBeInRange(2, 300);
        conflicts.ShouldBeInRange(1, 300 * 299 / 2);
        ClaimAlgebra.Tallies(engagement, Lens.None)[0].Comparison.Clusters.Count.ShouldBe(300);
        // Some milliseconds; an exponential search would not end.
        watch.ElapsedMilliseconds.ShouldBeLessThan(1000);
    }

    private static IEnumerable<string> Describe(IEnumerable<ComparedTally> tallies) => tallies.Select(tally => string.Join(' ',
    [
        $"{tally.Key} {tally.Comparison with { Clusters = [] }} {tally.DistinctReferences} {tally.UndatedClaims}",
        .. tally.Claims.Select(claim => $"{claim.Key} {claim.Exclusion} {claim.Figure?.Bounds}"),
        .. Describe(tally.Derived),
        .. tally.Comparison.Clusters.Select(cluster => $"{cluster.Envelope} {string.Join(',', cluster.Figures.Select(figure => figure.Bounds))}"),
        .. tally.Conflicts.Select(pair => $"{pair.Gap}"),
    ]));

    private static IEnumerable<string> Describe(IEnumerable<DerivedSum> sums) =>
        sums.Select(sum => $"{sum.Figure.Claimant} {sum.Figure.Bounds} {sum.Figure.IsPartial} {sum.Difference} {string.Join(',', sum.Figure.Claims)}");
}
