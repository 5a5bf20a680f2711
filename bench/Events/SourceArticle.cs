using System.Globalization;

namespace Contested.Bench.Events;

/// <summary>A source behind an event.</summary>
/// <param name="Office">Who published it; null where the row does not say.</param>
/// <param name="Published">When, <c>2016-06-28</c>; null where the row gives no day that can be right.</param>
/// <param name="Headline">Its headline, or all that the row says of it.</param>
internal sealed record SourceArticle(string? Office, string? Published, string Headline)
{
    private const int MostOfAHeadline = 500;

    // The table has days of 1753 and of 2109, which stand for none.
    private static readonly DateOnly First = new(1990, 1, 1);
    private static readonly DateOnly Last = new(2026, 1, 1);

    /// <summary>Reads a cell: parts <c>"office,date,headline"</c> between quotation marks, separated by semicolons; or else free text.</summary>
    public static IReadOnlyList<SourceArticle> ReadAll(string cell) =>
        [.. cell.Trim().Trim('"').Split("\";\"", StringSplitOptions.RemoveEmptyEntries).Select(Read).Distinct()];

    private static SourceArticle Read(string part)
    {
        var text = PlainText.Of(part);
        return text.Split(',', 3, StringSplitOptions.TrimEntries) is [{ Length: > 0 } office, var date, { Length: > 0 } headline]
            && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new SourceArticle(office, day >= First && day < Last ? date : null, Shorten(headline))
                : new SourceArticle(null, null, Shorten(text.Length == 0 ? "Without a headline" : text));
    }

    private static string Shorten(string text) => text.Length <= MostOfAHeadline ? text : text[..MostOfAHeadline].TrimEnd();
}
