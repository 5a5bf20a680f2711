namespace Contested.Domain.Claims;

/// <summary>A range of whole numbers from 0, both ends included; either end may be open.</summary>
/// <remarks>A value: two intervals with the same ends are equal. Numbers count people or things, so an open lower end reaches down to
/// 0.</remarks>
public sealed record Interval
{
    /// <summary>Every number.</summary>
    public static readonly Interval Everything = new(null, null);

    /// <summary>Creates an interval; throws where an end is negative or the ends are in the wrong order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is negative, or <paramref name="low"/> is above <paramref
    /// name="high"/>.</exception>
    public Interval(int? low, int? high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low ?? 0, nameof(low));
        ArgumentOutOfRangeException.ThrowIfNegative(high ?? 0, nameof(high));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low ?? 0, high ?? int.MaxValue, nameof(low));

        Low = low;
        High = high;
    }

    /// <summary>The lowest number; null if the lower end is open.</summary>
    public int? Low { get; }

    /// <summary>The highest number; null if the upper end is open.</summary>
    public int? High { get; }

    /// <summary>Whether the interval has no highest number.</summary>
    /// <remarks>Stored although it follows from the end, so that the database can tell an interval that is open at both ends from
    /// none.</remarks>
    public bool IsOpenEnded
    {
        get => High is null;
        private init => _ = value;
    }

    /// <summary>The interval of the lower end alone, such as “25+” of “25–40”.</summary>
    public Interval AsLowerBound() => new(Low, null);

    /// <summary>Whether the number lies in the interval.</summary>
    /// <param name="number">A number of at least 0.</param>
    public bool Contains(int number) => number >= (Low ?? 0) && number <= (High ?? int.MaxValue);

    /// <summary>Whether every number of the other interval lies in this one; an open end only in an open end.</summary>
    /// <param name="other">The other interval.</param>
    public bool Contains(Interval other) => Hull(other) == this;

    /// <summary>How far the nearest numbers of two intervals lie apart: 0 where they have a number in common.</summary>
    /// <param name="other">The other interval.</param>
    public int GapTo(Interval other) => Math.Max(
        Math.Max(0, (Low ?? 0) - (other.High ?? int.MaxValue)),
        Math.Max(0, (other.Low ?? 0) - (High ?? int.MaxValue)));

    /// <summary>The numbers in both intervals; null where there are none.</summary>
    /// <param name="other">The other interval.</param>
    public Interval? Intersect(Interval other) =>
        GapTo(other) > 0
            ? null
            : new Interval(Nullable.Compare(Low, other.Low) >= 0 ? Low : other.Low, High is null ? other.High : Lower(High.Value, other.High));

    /// <summary>The smallest interval that holds both.</summary>
    /// <param name="other">The other interval.</param>
    public Interval Hull(Interval other) => new(
        Nullable.Compare(Low, other.Low) <= 0 ? Low : other.Low,
        High is { } high && other.High is { } otherHigh ? Math.Max(high, otherHigh) : null);

    /// <summary>The sums of a number of the one interval and a number of the other. An end too large for a number counts as open.</summary>
    /// <param name="left">The one interval.</param>
    /// <param name="right">The other interval.</param>
    public static Interval operator +(Interval left, Interval right)
    {
        var high = (long?)left.High + right.High;
        return new Interval(
            left.Low is null && right.Low is null ? null : (int)Math.Min((left.Low ?? 0L) + (right.Low ?? 0L), int.MaxValue),
            high <= int.MaxValue ? (int)high : null);
    }

    private static int Lower(int high, int? other) => Math.Min(high, other ?? int.MaxValue);
}
