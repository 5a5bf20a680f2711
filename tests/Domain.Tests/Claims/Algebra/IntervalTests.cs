using FsCheck;
using FsCheck.Fluent;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Holds the operations on intervals against the numbers in them.</summary>
public sealed class IntervalTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, Arbitraries.Far + 1)];

    [Fact]
    public void Intersect_Should_HoldTheNumbersOfBoth_When_AnyIntervalsMeet() => Check((left, right) =>
        left.Intersect(right) is { } common
            ? Numbers.All(number => common.Contains(number) == (left.Contains(number) && right.Contains(number)))
            : !Numbers.Any(number => left.Contains(number) && right.Contains(number)));

    [Fact]
    public void Hull_Should_BeTheSmallestThatHoldsBoth_When_AnyIntervalsAreJoined() => Check((left, right) =>
    {
        var members = Numbers.Where(number => left.Contains(number) || right.Contains(number)).ToList();
        var hull = left.Hull(right);
        return hull.Contains(left) && hull.Contains(right)
            && Numbers.All(number => hull.Contains(number) == (number >= members.Min() && number <= members.Max()));
    });

    [Fact]
    public void GapTo_Should_BeTheDistanceOfTheNearestNumbers_When_AnyIntervalsAreCompared() => Check((left, right) =>
        left.GapTo(right) == right.GapTo(left)
        && left.GapTo(right) == Numbers.Where(left.Contains).Min(one => Numbers.Where(right.Contains).Min(other => Math.Abs(one - other))));

    [Fact]
    public void Sum_Should_HoldTheSumsAndNothingElse_When_AnyIntervalsAreAdded() => Check((left, right) =>
    {
        var sums = Numbers.Where(left.Contains).SelectMany(_ => Numbers.Where(right.Contains), (one, other) => one + other).ToHashSet();
        return Numbers.All(number => (left + right).Contains(number) == sums.Contains(number));
    });

    [Fact]
    public void Contains_Should_BeTrueOfTheNarrowerOnly_When_AnEndIsOpen()
    {
        new Interval(5, null).Contains(new Interval(40, 40)).ShouldBeTrue();
        new Interval(5, 40).Contains(new Interval(40, null)).ShouldBeFalse();
        new Interval(5, 40).Contains(new Interval(4, 6)).ShouldBeFalse();
        Interval.Everything.Contains(new Interval(null, 3)).ShouldBeTrue();
    }

    [Fact]
    public void Sum_Should_StayANumber_When_ItIsTooLarge()
    {
        var large = new Interval(int.MaxValue, int.MaxValue);

        (large + large).ShouldBe(new Interval(int.MaxValue, null));
        (large + new Interval(0, 0)).ShouldBe(large);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(null, -1)]
    [InlineData(2, 1)]
    public void Interval_Should_Throw_When_ItMakesNoSense(int? low, int? high) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Interval(low, high));

    private static void Check(Func<Interval, Interval, bool> law) =>
        Prop.ForAll(Arbitraries.Intervals, pair => law(pair.Left, pair.Right)).QuickCheckThrowOnFailure();
}
