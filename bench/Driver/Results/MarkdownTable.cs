namespace Contested.Bench.Driver.Results;

/// <summary>Writes tables in Markdown.</summary>
internal static class MarkdownTable
{
    /// <summary>A table whose first column is left-aligned and the others right-aligned.</summary>
    public static string Of(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) => string.Join('\n', [
        Line(headings),
        Line([.. headings.Select((_, index) => index == 0 ? "---" : "---:")]),
        .. rows.Select(Line),
    ]);

    /// <summary>A figure, or a dash where there is none.</summary>
    public static string Figure(double value, string format) =>
        double.IsNaN(value) ? "–" : value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
