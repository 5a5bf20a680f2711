namespace Contested.Domain.Dates;

/// <summary>How precise a date is.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>The year and the month.</summary>
    Month,

    /// <summary>The whole date.</summary>
    Day,
}
