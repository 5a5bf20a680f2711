namespace Contested.Domain.Claims.Algebra;

/// <summary>The measures that count losses in people, and the sets of losses that they count.</summary>
public static class LossMeasures
{
    // By the set as a number.
    private static readonly Measure?[] Measures =
    [
        null,
        Measure.Killed,
        Measure.Wounded,
        Measure.KilledOrWounded,
        Measure.Captured,
        Measure.KilledOrCaptured,
        Measure.WoundedOrCaptured,
        Measure.KilledWoundedOrCaptured,
        Measure.Missing,
        Measure.KilledOrMissing,
        Measure.WoundedOrMissing,
        Measure.KilledWoundedOrMissing,
        Measure.CapturedOrMissing,
        Measure.KilledCapturedOrMissing,
        Measure.WoundedCapturedOrMissing,
        Measure.Casualties,
    ];

    /// <summary>Whether a measure counts the killed, the wounded, the captured, the missing, or some of them together.</summary>
    /// <param name="measure">The measure.</param>
    public static bool IsLoss(this Measure measure) => LossesOf(measure) is not LossSet.None;

    /// <summary>The losses that a measure counts; <see cref="LossSet.None"/> where it counts something else.</summary>
    /// <param name="measure">The measure.</param>
    public static LossSet LossesOf(Measure measure) => (LossSet)Math.Max(0, Array.IndexOf(Measures, measure));

    /// <summary>The measure that counts these losses.</summary>
    /// <param name="losses">At least one loss.</param>
    /// <exception cref="ArgumentOutOfRangeException">The set is empty, or none of people lost.</exception>
    public static Measure MeasureOf(LossSet losses) => losses is > LossSet.None and <= LossSet.All
        ? Measures[(int)losses]!.Value
        : throw new ArgumentOutOfRangeException(
            nameof(losses), losses, "Only a set of the killed, wounded, captured and missing with at least one of them has a measure.");

    /// <summary>The sets of losses within a set, without the empty one and the set itself, in a fixed order.</summary>
    /// <param name="losses">The set.</param>
    public static IEnumerable<LossSet> ProperSubsets(LossSet losses) =>
        Enumerable.Range(1, Math.Max(0, (int)losses - 1)).Select(set => (LossSet)set).Where(set => (set & losses) == set);
}
