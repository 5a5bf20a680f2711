namespace Contested.Bench.Data.Generation;

/// <summary>The random numbers of which rows are made up.</summary>
/// <param name="seed">The same seed gives the same numbers.</param>
internal sealed class Draws(int seed)
{
    private const ulong OtherStart = 0x5851F42D4C957F2D;

    /// <summary>
    /// Those of what the compared queries of the benchmark ask for. A draw that is added, moved or left out changes all rows after it,
    /// and makes the figures of earlier runs useless for comparison.
    /// </summary>
    public RandomSequence Main { get; } = new((ulong)seed);

    /// <summary>Those of everything else, which can change while the rest stays as it was.</summary>
    public RandomSequence Details { get; } = new((ulong)seed ^ OtherStart);
}
