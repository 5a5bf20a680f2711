using FsCheck;
using FsCheck.Fluent;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Random intervals, with ends so low that they often meet.</summary>
internal static class Arbitraries
{
    /// <summary>Above every end that is generated: what is true of this number is true of all greater ones.</summary>
    public const int Far = 30;

    private static readonly Gen<int?> Low = Gen.Frequency((1, Gen.Constant((int?)null)), (5, Gen.Choose(0, 12).Select(low => (int?)low)));

    private static readonly Gen<int?> Width = Gen.Frequency((2, Gen.Constant((int?)null)), (5, Gen.Choose(0, 6).Select(width => (int?)width)));

    private static readonly Gen<Interval> IntervalGenerator =
        from low in Low
        from width in Width
        select new Interval(low, (low ?? 0) + width);

    public static Arbitrary<(Interval Left, Interval Right)> Intervals { get; } =
        (from left in IntervalGenerator from right in IntervalGenerator select (left, right)).ToArbitrary();

    /// <summary>Another order of a list, the same one for the same seed.</summary>
    public static T[] Shuffle<T>(IEnumerable<T> list, int seed)
    {
        var shuffled = list.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
