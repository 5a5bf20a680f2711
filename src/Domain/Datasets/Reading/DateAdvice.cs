using System.Globalization;
using System.Text.RegularExpressions;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Says how to write what somebody may have meant by a text that is no date to the reader.</summary>
internal static partial class DateAdvice
{
    private const int MonthsOfAYear = 12;

    /// <summary>Of a whole day; null where nobody knows.</summary>
    public static string? OnDay(string text) =>
        PartialDate.TryParse(text, out _) ? "Give the day too, or leave the key out if it is unknown." : OnPartialDate(text);

    /// <summary>Of a date as far as it is known; null where nobody knows.</summary>
    public static string? OnPartialDate(string text)
    {
        if (YearsPattern().IsMatch(text))
        {
            return "Years range from 0001 to 9999.";
        }

        if (TimePattern().Match(text) is { Success: true } time)
        {
            return $"Write only the day: {time.Groups["day"].Value}.";
        }

        var match = LoosePattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (NumberIn(match.Groups["year"]), NumberIn(match.Groups["month"]), NumberIn(match.Groups["day"]));
        if (month is < 1 or > MonthsOfAYear)
        {
            return $"There is no month {match.Groups["month"].Value}: months range from 01 to 12.";
        }

        var days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2} has {days} days.");
        }

        var monthText = match.Groups["month"].Success ? $"-{month:D2}" : "";
        var dayText = match.Groups["day"].Success ? $"-{day:D2}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"Write {year:D4}{monthText}{dayText}.");
    }

    private static int NumberIn(Group part) => part.Success ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 1;

    // 0000, a year before Christ, or one of more than four digits.
    [GeneratedRegex(@"^(0+|[+-][0-9]+|0*[1-9][0-9]{4,})(-[0-9]{1,2}){0,2}\z")]
    private static partial Regex YearsPattern();

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*[0-9].*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^(?<year>0{0,3}[1-9][0-9]{0,3})([-/.–‑](?<month>[0-9]{1,2})([-/.–‑](?<day>[0-9]{1,2}))?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex LoosePattern();
}
