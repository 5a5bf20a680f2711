using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using FsCheck;
using FsCheck.Fluent;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Random claims on one engagement, with numbers so low and claimants so few that they often meet.</summary>
internal static class RandomClaims
{
    /// <summary>What is claimed often in an engagement, mostly by one claimant.</summary>
    private enum Focus
    {
        None,
        Losses,
        Populations,
        Parts,
    }

    private static readonly DateOnly Day = new(2000, 1, 1);

    private static readonly Measure[] Measures =
    [
        Measure.Killed, Measure.Killed, Measure.Wounded, Measure.Captured, Measure.Missing, Measure.KilledOrWounded, Measure.CapturedOrMissing,
        Measure.KilledOrCaptured, Measure.KilledWoundedOrMissing, Measure.Casualties, Measure.Casualties, Measure.Strength, Measure.DistanceMiles,
    ];

    private static readonly Population[] Populations =
        [Population.Forces, Population.Forces, Population.Forces, Population.Civilians, Population.Unknown, Population.All];

    /// <summary>Sets of losses of which some can be parted in several ways.</summary>
    private static readonly Measure[] Partitions =
    [
        Measure.Killed, Measure.Wounded, Measure.Captured, Measure.KilledOrWounded, Measure.WoundedOrCaptured, Measure.KilledWoundedOrCaptured,
        Measure.CapturedOrMissing, Measure.Casualties,
    ];

    /// <summary>All that everybody is made of.</summary>
    private static readonly TallyKey[] Terms =
    [
        Figures.Forces(1, Measure.Killed), Figures.Forces(2, Measure.Killed), Figures.Forces(null, Measure.Killed),
        Figures.Civilians(Measure.Killed), new(null, Population.Unknown, Measure.Killed), new(null, Population.All, Measure.Killed),
    ];

    // Seeds, so that one number says all of an engagement.
    public static Arbitrary<EngagementClaims> Engagements { get; } =
        (from seed in Gen.Choose(0, int.MaxValue) from count in Gen.Choose(0, 16) select Engagement(new Random(seed), count)).ToArbitrary();

    public static Arbitrary<(EngagementClaims Engagement, Lens Lens)> Views { get; } = (
        from engagement in Engagements.Generator
        from seed in Gen.Choose(0, int.MaxValue)
        select (engagement, LensOf(new Random(seed)))).ToArbitrary();

    /// <summary>The claims of an engagement that a test keeps.</summary>
    public static EngagementClaims With(this EngagementClaims engagement, IEnumerable<ClaimedFigure> claims) =>
        new(engagement.Sides, claims, engagement.Subordinations);

    private static EngagementClaims Engagement(Random random, int count)
    {
        CitedReference[] references = [.. Enumerable.Range(1, 5).Select(key => new CitedReference(key)
        {
            ExistedBy = random.Next(3) == 0 ? null : Day.AddDays(random.Next(4)),
            RetractedOn = random.Next(4) == 0 ? Day.AddDays(random.Next(6)) : null,
            WorkOf = random.Next(2) == 0 ? [Claimant.OfActor(random.Next(1, 5))] : [],
        })];
        var claims = new List<ClaimedFigure>();
        var focus = random.GetItems(Enum.GetValues<Focus>(), 1)[0];
        var isNested = random.Next(2) == 0;
        // Few things are counted in each engagement, so that some are counted often.
        var keys = focus switch
        {
            Focus.Losses => Partitions.Select(measure => Figures.Forces(1, measure)).ToArray(),
            Focus.Populations => Terms,
            Focus.Parts => [Figures.Forces(1, Measure.Killed)],
            _ => [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Key(random))],
        };
        for (var key = 1; key <= count; key++)
        {
            claims.Add(Claim(random, key, focus, keys, claims, references, isNested));
        }

        var subordinations = Enumerable.Range(0, random.Next(3)).Select(_ => new Subordination(random.Next(1, 7), random.Next(1, 7))).ToList();
        return new EngagementClaims([1, 2], claims, subordinations);
    }

    private static TallyKey Key(Random random)
    {
        var measure = random.GetItems(Measures, 1)[0];
        int? side = random.Next(3) is > 0 and var each ? each : null;
        return new TallyKey(side, LossMeasures.LossesOf(measure) is LossSet.None ? null : random.GetItems(Populations, 1)[0], measure);
    }

    private static ClaimedFigure Claim(
        Random random, int key, Focus focus, TallyKey[] keys, List<ClaimedFigure> earlier, CitedReference[] references, bool isNested)
    {
        var isFocused = focus is not Focus.None && random.Next(3) > 0;
        var document = isFocused ? 1 : random.Next(1, 3);
        var claimant = isFocused ? Claimant.OfActor(1) : random.Next(8) switch
        {
            0 => Claimant.Unnamed(key),
            1 => Claimant.OfDocument(document),
            _ => Claimant.OfActor(random.Next(1, 5)),
        };
        int? low = random.Next(8) == 0 ? null : random.Next(5);
        int? high = random.Next(4) == 0 ? null : (low ?? 0) + random.Next(3);
        CitedReference[] cited = [.. random.GetItems(references, random.Next(3)).Distinct()];
        var claim = new ClaimedFigure(key, claimant, document, random.GetItems(keys, 1)[0], new Interval(low, high))
        {
            IsPartial = random.Next(4) == 0,
            IsWithdrawn = random.Next(16) == 0,
            References = cited,
            KnownSince = cited.Min(reference => reference.ExistedBy) ?? (random.Next(2) == 0 ? Day.AddDays(2) : null),
        };
        return earlier.Count == 0 ? claim : Relate(
            random, random.Next(focus is Focus.Parts ? 4 : 8), claim, random.GetItems([.. earlier], 1)[0], earlier, isNested);
    }

    // Parts have parts of their own, or overlap each other, in one engagement; the oracle need not tell which of two equal sums is taken.
    private static ClaimedFigure Relate(
        Random random, int relation, ClaimedFigure claim, ClaimedFigure other, List<ClaimedFigure> earlier, bool isNested) =>
        relation switch
        {
            0 when random.Next(2) == 0 => claim with { Corrects = [other.Key] },
            1 when other.PartOf.Count == 0 && !earlier.Exists(each => each.PartOf.Any(whole => whole.Claim == other.Key)) =>
                claim with { Repeats = [other.Key] },
            2 or 3 when (isNested || other.PartOf.Count == 0) && other.Repeats.Count == 0 => claim with
            {
                Counts = other.Counts,
                IsPartial = true,
                PartOf = [new WholeOfClaim(other.Key, !isNested && random.Next(6) == 0)],
                Overlaps = isNested ? [] : [.. random.GetItems([.. earlier], random.Next(2)).Select(each => each.Key)],
            },
            _ => claim,
        };

    private static Lens LensOf(Random random) => new()
    {
        AccordingTo = random.Next(3) == 0
            ? [Claimant.OfActor(random.Next(1, 5)), Claimant.OfActor(random.Next(1, 5)), Claimant.OfDocument(1)]
            : null,
        IncludeSubordinates = random.Next(2) == 0,
        Documents = random.Next(4) == 0 ? [random.Next(1, 3)] : null,
        KnownBy = random.Next(3) == 0 ? Day.AddDays(random.Next(5)) : null,
        Tolerance = random.Next(3) switch { 0 => 0.25, 1 => random.NextDouble(), _ => 0 },
    };
}
