using System.Globalization;
using System.Text.RegularExpressions;

namespace Contested.Domain.Dates;

/// <summary>A date as far as it is known: a year, a month or a day.</summary>
/// <remarks>A value, written as level 0 of the Extended Date/Time Format has it: <c>1883</c>, <c>1883-07</c>, <c>1883-07-03</c>.</remarks>
public sealed partial record PartialDate
{
    private const int MonthsOfAYear = 12;

    /// <summary>Reads a date; throws where the text is none.</summary>
    /// <param name="text">A year of four digits from 0001 up; it may have a month of two digits, and that a day of two digits.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is no such date, or the calendar has no such day.</exception>
    public PartialDate(string text)
    {
        if (FirstDayOf(text, out var precision) is not { } earliest)
        {
            throw new FormatException($"\"{text}\" is not a date. Write a year, a month or a day: 1883, 1883-07 or 1883-07-03.");
        }

        Text = text;
        Earliest = earliest;
        Precision = precision;
        Latest = precision switch
        {
            DatePrecision.Year => new DateOnly(earliest.Year, MonthsOfAYear, 31),
            DatePrecision.Month => new DateOnly(earliest.Year, earliest.Month, DateTime.DaysInMonth(earliest.Year, earliest.Month)),
            _ => earliest,
        };
    }

    /// <summary>The date as written: `1883`, `1883-07` or `1883-07-03`.</summary>
    public string Text { get; }

    /// <summary>The earliest day it can be.</summary>
    public DateOnly Earliest { get; private init; }

    /// <summary>The latest day it can be; the same as the earliest if the precision is DAY.</summary>
    public DateOnly Latest { get; private init; }

    /// <summary>How precise the date is.</summary>
    public DatePrecision Precision { get; private init; }

    /// <summary>The day; null where only its year or month is given.</summary>
    public DateOnly? Day => Precision == DatePrecision.Day ? Earliest : null;

    /// <summary>The date of a day.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads a date; false where the text is none.</summary>
    /// <param name="text">What the constructor takes.</param>
    /// <param name="date">The date; null where the text is none.</param>
    public static bool TryParse(string text, out PartialDate? date)
    {
        date = FirstDayOf(text, out _) is null ? null : new PartialDate(text);
        return date is not null;
    }

    /// <summary>The date as it is written.</summary>
    public override string ToString() => Text;

    private static DateOnly? FirstDayOf(string text, out DatePrecision precision)
    {
        var match = Pattern().Match(text);
        precision = match.Groups["day"].Success ? DatePrecision.Day
            : match.Groups["month"].Success ? DatePrecision.Month
            : DatePrecision.Year;
        var (year, month, day) = (NumberIn(match.Groups["year"]), NumberIn(match.Groups["month"]), NumberIn(match.Groups["day"]));
        return match.Success && year >= 1 && month is >= 1 and <= MonthsOfAYear && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int NumberIn(Group part) => part.Success ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex("^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?\\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
