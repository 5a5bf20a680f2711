using System.Globalization;
using System.Text.RegularExpressions;
using Contested.Domain.Dates;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>A source behind an event.</summary>
/// <param name="Office">Who published it; null where the row does not say.</param>
/// <param name="Published">When; null where the row gives no day that can be right.</param>
/// <param name="Headline">Its headline, or all that the row says of it.</param>
internal sealed partial record SourceArticle(string? Office, PartialDate? Published, string Headline)
{
    private const string FreeText = "-1";

    // The earliest day of SQL Server's datetime, which stands for none.
    private static readonly DateOnly NoDay = new(1753, 1, 1);

    /// <summary>
    /// Reads a cell: parts <c>"office,date,headline"</c> between quotation marks, separated by semicolons; free text where the number of
    /// sources is -1.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">The number of sources, as the row writes it.</param>
    /// <param name="start">The first day of the event.</param>
    /// <param name="today">The day after which no source can be published.</param>
    /// <param name="remarks">What a reader has to know of the sources.</param>
    public static IReadOnlyList<SourceArticle> ReadAll(string cell, string number, DateOnly start, DateOnly today, List<string> remarks)
    {
        if (cell.Length == 0)
        {
            return [];
        }

        if (number == FreeText || cell[0] != '"')
        {
            return [new SourceArticle(null, null, PlainText.Shorten(cell.Trim('"', ' ') is { Length: > 0 } text ? text : cell))];
        }

        var parts = cell[1..^(cell.Length > 1 && cell[^1] == '"' ? 1 : 0)].Split("\";\"", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count != parts.Length)
        {
            remarks.Add($"The row counts {count} sources and names {parts.Length}.");
        }

        return [.. parts.Select(part => Read(part, start, today, remarks)).Distinct()];
    }

    private static SourceArticle Read(string part, DateOnly start, DateOnly today, List<string> remarks)
    {
        var match = Parts().Match(part);
        if (!match.Success || !DateOnly.TryParseExact(match.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new SourceArticle(null, null, PlainText.Shorten(part));
        }

        var office = match.Groups["office"].Value.Trim();
        var headline = match.Groups["headline"].Value.Trim();
        var remark = day == NoDay ? "which stands for no date"
            : day > today ? "which is yet to come, so the date is left out"
            : day < start ? "before the event"
            : null;
        if (remark is not null)
        {
            remarks.Add($"The row dates a source{(office.Length > 0 ? $" of {office}" : "")} {match.Groups["day"].Value}, {remark}.");
        }

        return new SourceArticle(
            office.Length > 0 ? PlainText.Shorten(office) : null,
            day == NoDay || day > today ? null : PartialDate.Of(day),
            PlainText.Shorten(headline.Length > 0 ? headline : $"{(office.Length > 0 ? office : "Source")}, without a headline"));
    }

    // An office may have commas in its name.
    [GeneratedRegex("^(?<office>.*?),(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}),(?<headline>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
