namespace Contested.GraphQL;

/// <summary>Holds the values of settings to their ranges.</summary>
public static class Bounds
{
    /// <summary>Gives a value that is not below a bound.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than <paramref name="least"/>.</exception>
    public static T AtLeast<T>(T least, T value)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }

    /// <summary>Gives a value that is within bounds.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="most">The greatest value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than <paramref name="least"/> or greater than <paramref name="most"/>.</exception>
    public static T Within<T>(T least, T most, T value)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return AtLeast(least, value);
    }
}
