using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using FsCheck;
using FsCheck.Fluent;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Random figures and claims, with ends so low that they often meet.</summary>
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

    private static readonly Gen<Figure> FigureGenerator =
        from claimant in Gen.Choose(0, 3)
        from stated in IntervalGenerator
        from isPartial in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Figure(claimant == 0 ? null : claimant, stated, isPartial);

    private static readonly Gen<Claim> ClaimGenerator =
        from figure in FigureGenerator
        from side in Gen.Choose(1, 2)
        from measure in Gen.Elements(Measure.Killed, Measure.Captured, Measure.Wounded, Measure.Missing, Measure.KilledOrCaptured, Measure.Casualties)
        select new Claim
        {
            Slug = "claim",
            Statement = "Claimed.",
            EngagementId = 1,
            SideId = side,
            ClaimantId = figure.ClaimantId,
            Measure = measure,
            Quantity = new Quantity(figure.Stated.Low, figure.Stated.High, "figure"),
            IsPartial = figure.IsPartial,
        };

    public static Arbitrary<(Interval Left, Interval Right)> Intervals { get; } =
        (from left in IntervalGenerator from right in IntervalGenerator select (left, right)).ToArbitrary();

    public static Arbitrary<Figure> Figure { get; } = FigureGenerator.ToArbitrary();

    public static Arbitrary<Figure[]> Figures { get; } = Gen.Choose(0, 6).SelectMany(count => FigureGenerator.ArrayOf(count)).ToArbitrary();

    public static Arbitrary<Figure[]> SomeFigures { get; } = Gen.Choose(1, 6).SelectMany(count => FigureGenerator.ArrayOf(count)).ToArbitrary();

    /// <summary>Claims with different keys, in the order of their keys.</summary>
    public static Arbitrary<Claim[]> Claims { get; } = Gen.Choose(0, 16)
        .SelectMany(count => ClaimGenerator.ArrayOf(count))
        .Select(claims => claims.Select((claim, index) => WithId(claim, index + 1)).ToArray())
        .ToArbitrary();

    /// <summary>Another order of a list, the same one for the same seed.</summary>
    public static T[] Shuffle<T>(IEnumerable<T> list, int seed)
    {
        var shuffled = list.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static Claim WithId(Claim claim, int id) => new()
    {
        Id = id,
        Slug = claim.Slug,
        Statement = claim.Statement,
        EngagementId = claim.EngagementId,
        SideId = claim.SideId,
        ClaimantId = claim.ClaimantId,
        Measure = claim.Measure,
        Quantity = claim.Quantity,
        IsPartial = claim.IsPartial,
    };
}
