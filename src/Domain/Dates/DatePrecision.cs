namespace Contested.Domain.Dates;

/// <summary>How much of a date is given.</summary>
public enum DatePrecision
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>The year and the month.</summary>
    Month,

    /// <summary>The whole date.</summary>
    Day,
}
