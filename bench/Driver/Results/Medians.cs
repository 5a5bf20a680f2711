namespace Contested.Bench.Driver.Results;

/// <summary>Computes medians over rounds.</summary>
internal static class Medians
{
    /// <summary>The middle of some numbers; of an even number of them the mean of the two in the middle.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0
            ? double.NaN
            : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
