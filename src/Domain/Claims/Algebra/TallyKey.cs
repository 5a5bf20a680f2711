namespace Contested.Domain.Claims.Algebra;

/// <summary>What the figures of a tally count, within one engagement.</summary>
/// <param name="Side">The key of the side; null for the whole engagement.</param>
/// <param name="Population">The population whose losses are counted; null if the measure counts something else.</param>
/// <param name="Measure">What is counted.</param>
public readonly record struct TallyKey(int? Side, Population? Population, Measure Measure)
{
    /// <summary>The losses that are counted; none where the measure counts something else.</summary>
    public LossSet Losses => LossMeasures.LossesOf(Measure);

    /// <summary>Whether figures of the measure are compared at all.</summary>
    /// <remarks>Definition 5: a distance is not.</remarks>
    public bool IsTallied => Measure is not Measure.DistanceMiles;

    /// <summary>Whether everybody whom the other figures count is counted by these too, so that the others bound these.</summary>
    /// <param name="other">What the other figures count.</param>
    public bool Holds(TallyKey other) =>
        (Side is null || Side == other.Side)
        && (Population == other.Population || (Population is Claims.Population.All && other.Population is not null))
        && (Measure == other.Measure || (other.Losses is not LossSet.None && (other.Losses & Losses) == other.Losses));
}
