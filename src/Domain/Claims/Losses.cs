namespace Contested.Domain.Claims;

/// <summary>Tells the measures that count losses in people.</summary>
public static class Losses
{
    /// <summary>Whether the measure counts the killed, the wounded, the captured, the missing, or some of them together.</summary>
    /// <param name="measure">The measure.</param>
    public static bool IsLoss(this Measure measure) =>
        measure is not (Measure.Strength or Measure.AirStrikes or Measure.Vehicles or Measure.Aircraft or Measure.DistanceMiles);
}
