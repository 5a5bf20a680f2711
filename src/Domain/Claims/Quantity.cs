namespace Contested.Domain.Claims;

/// <summary>A figure as the source gives it: a whole number, a range, a range with an open end, or explicitly unknown.</summary>
/// <remarks>A value: two quantities with the same bounds and the same notation are equal.</remarks>
public sealed record Quantity
{
    /// <summary>
    /// Creates a quantity; throws where a bound is negative, the bounds are in the wrong order, or the notation is blank.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or <paramref name="low"/> is above <paramref name="high"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="verbatim"/> is blank.</exception>
    public Quantity(int? low, int? high, string verbatim)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(verbatim);
        ArgumentOutOfRangeException.ThrowIfNegative(low ?? 0, nameof(low));
        ArgumentOutOfRangeException.ThrowIfNegative(high ?? 0, nameof(high));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low ?? 0, high ?? int.MaxValue, nameof(low));

        Low = low;
        High = high;
        Verbatim = verbatim;
    }

    /// <summary>The lowest number that the figure allows; null where it is open downwards or unknown.</summary>
    public int? Low { get; }

    /// <summary>The highest number that the figure allows; null where it is open upwards, as in “25+”, or unknown.</summary>
    public int? High { get; }

    /// <summary>The figure in the source's own notation, such as “5–40+” or “Unknown”.</summary>
    public string Verbatim { get; }

    /// <summary>Whether the figure gives a lower bound only, as in “25+”.</summary>
    public bool IsOpenEnded => Low is not null && High is null;

    /// <summary>Whether the source says that the figure is not known.</summary>
    public bool IsUnknown => Low is null && High is null;
}
