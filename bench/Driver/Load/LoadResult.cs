namespace Contested.Bench.Driver.Load;

/// <summary>What a load measured.</summary>
/// <param name="Requests">The number of answers.</param>
/// <param name="Duration">In what time.</param>
/// <param name="Median">The time that half of the answers took at most.</param>
/// <param name="P99">The time that 99 of 100 answers took at most.</param>
internal sealed record LoadResult(long Requests, TimeSpan Duration, TimeSpan Median, TimeSpan P99)
{
    /// <summary>The number of answers in a second.</summary>
    public double RequestsPerSecond => Requests / Duration.TotalSeconds;
}
