using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using FsCheck;
using FsCheck.Fluent;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>The laws of comparing figures, and the cases that the dataset is made of.</summary>
public sealed class ComparisonTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, Arbitraries.Far + 1)];

    [Fact]
    public void Comparison_Should_BeTheSame_When_TheFiguresComeInAnotherOrder() =>
        Prop.ForAll(Arbitraries.Figures, ArbMap.Default.ArbFor<int>(), (figures, seed) =>
        {
            var shuffled = Arbitraries.Shuffle(figures, seed);
            var (one, other) = (Comparison.Of(figures), Comparison.Of(shuffled));
            one.ShouldBe(other with { Conflicts = one.Conflicts });
            Pairs(one, figures).ShouldBe(Pairs(other, shuffled), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Consensus_Should_NeverWiden_When_AFigureIsAdded() =>
        Prop.ForAll(Arbitraries.SomeFigures, Arbitraries.Figure, (figures, added) =>
            Comparison.Of([.. figures, added]).Consensus is not { } after || Comparison.Of(figures).Consensus!.Contains(after))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Consensus_Should_HoldTheNumbersThatSatisfyEveryFigure_When_AnyAreCompared() =>
        Prop.ForAll(Arbitraries.SomeFigures, figures =>
        {
            var consensus = Comparison.Of(figures).Consensus;
            return Numbers.All(number => (consensus?.Contains(number) ?? false) == figures.All(figure => Allows(figure, number)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Envelope_Should_BeTheSmallestThatHoldsEveryCompleteFigure_When_AnyAreCompared() =>
        Prop.ForAll(Arbitraries.SomeFigures, figures =>
        {
            var complete = figures.Where(figure => !figure.IsPartial && figure.Stated != Interval.Everything).Select(figure => figure.Stated).ToList();
            var envelope = Comparison.Of(figures).Envelope;
            return complete.Count == 0
                ? envelope == Interval.Everything
                : complete.TrueForAll(envelope.Contains)
                    && complete.Exists(figure => figure.Low == envelope.Low)
                    && complete.Exists(figure => figure.High == envelope.High);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Agreement_Should_BeContestedExactly_When_SomePairIsDisjoint() =>
        Prop.ForAll(Arbitraries.Figures, figures =>
        {
            var disjoint = figures.Any(one => figures.Any(other => !Numbers.Any(number => Allows(one, number) && Allows(other, number))));
            var comparison = Comparison.Of(figures);
            return (comparison.Agreement == Agreement.Contested) == disjoint
                && comparison.Conflicts.Count > 0 == disjoint
                && comparison.Gap > 0 == disjoint
                && (figures.Length == 0 || comparison.Consensus is null == disjoint);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Agreement_Should_BeCompatibleExactly_When_SeveralClaimantsGiveTheWholeAndNoneConflict() =>
        Prop.ForAll(Arbitraries.Figures, figures =>
        {
            var comparison = Comparison.Of(figures);
            return (comparison.Agreement == Agreement.Compatible) == (comparison.CompleteClaimants > 1 && comparison.Conflicts.Count == 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_Should_StayAsItIs_When_SomebodySaysThatTheNumberIsUnknown() =>
        Prop.ForAll(Arbitraries.SomeFigures, figures =>
        {
            var before = Comparison.Of(figures);
            before.ShouldBe(Comparison.Of([.. figures, new Figure(99, Interval.Everything, false)]) with { Conflicts = before.Conflicts });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_Should_HaveNoConsensus_When_ThereAreNoFigures()
    {
        var comparison = Comparison.Of([]);

        comparison.Conflicts.ShouldBeEmpty();
        comparison.ShouldBe(new Comparison(Interval.Everything, null, Agreement.Uncontested, 0, 0, comparison.Conflicts));
    }

    [Fact]
    public void Agreement_Should_BeContested_When_OneClaimantContradictsItself()
    {
        var comparison = Comparison.Of([new Figure(1, new Interval(10, 20), false), new Figure(1, new Interval(25, 25), true)]);

        (comparison.Agreement, comparison.Gap, comparison.CompleteClaimants).ShouldBe((Agreement.Contested, 5, 1));
        comparison.Conflicts.ShouldBe([(0, 1)]);
    }

    [Fact]
    public void Agreement_Should_BeUncontested_When_TheSecondClaimantGivesAPartOnly()
    {
        var comparison = Comparison.Of([new Figure(1, new Interval(20, 20), false), new Figure(null, new Interval(3, 3), true)]);

        (comparison.Agreement, comparison.Consensus, comparison.CompleteClaimants).ShouldBe((Agreement.Uncontested, new Interval(20, 20), 1));
    }

    // Said without the algebra: what a figure allows of the whole.
    private static bool Allows(Figure figure, int number) =>
        number >= (figure.Stated.Low ?? 0) && (figure.IsPartial || number <= (figure.Stated.High ?? int.MaxValue));

    private static List<string> Pairs(Comparison comparison, Figure[] figures) =>
    [
        .. comparison.Conflicts.Select(pair =>
            string.Join(" / ", new[] { figures[pair.First], figures[pair.Second] }.Select(figure => figure.ToString()).Order(StringComparer.Ordinal))),
    ];
}
