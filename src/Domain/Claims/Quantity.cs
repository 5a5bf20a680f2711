namespace Contested.Domain.Claims;

/// <summary>A figure as the source gives it: a whole number, a range, a range with an open end, or explicitly unknown.</summary>
/// <remarks>A value: two quantities with the same bounds, best number and notation are equal.</remarks>
public sealed record Quantity
{
    /// <summary>
    /// Creates a quantity; throws where a bound is negative, the bounds are in the wrong order, the best number is outside of them,
    /// or the notation is blank.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A bound is negative, <paramref name="low"/> is above <paramref name="high"/>, or <paramref name="best"/> is not between them.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="verbatim"/> is blank.</exception>
    public Quantity(int? low, int? high, string verbatim, int? best = null, bool isApproximate = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(verbatim);
        ArgumentOutOfRangeException.ThrowIfNegative(low ?? 0, nameof(low));
        ArgumentOutOfRangeException.ThrowIfNegative(high ?? 0, nameof(high));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low ?? 0, high ?? int.MaxValue, nameof(low));
        if (best is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, low ?? 0, nameof(best));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, high ?? int.MaxValue, nameof(best));
        }

        Low = low;
        High = high;
        Best = best;
        IsApproximate = isApproximate;
        Verbatim = verbatim;
    }

    /// <summary>The lowest number the figure allows; null if the lower end is open or the figure is unknown.</summary>
    public int? Low { get; }

    /// <summary>The highest number the figure allows; null if the upper end is open, as in “25+”, or the figure is unknown.</summary>
    public int? High { get; }

    /// <summary>The number the source considers most likely; always within the range.</summary>
    public int? Best { get; }

    /// <summary>Whether the source says “about”. The range stays as narrow as the source writes it.</summary>
    public bool IsApproximate { get; }

    /// <summary>The figure in the source's own notation, such as “5–40+” or “Unknown”.</summary>
    public string Verbatim { get; }

    /// <summary>Whether the figure is only a lower bound, as in “25+”.</summary>
    public bool IsOpenEnded => Low is not null && High is null;

    /// <summary>Whether the source says that the figure is unknown.</summary>
    public bool IsUnknown => Low is null && High is null;
}
