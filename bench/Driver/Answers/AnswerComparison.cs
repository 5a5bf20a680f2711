namespace Contested.Bench.Driver.Answers;

/// <summary>Compares the answers of two servers.</summary>
internal static class AnswerComparison
{
    private const int LinesAround = 5;

    /// <summary>The first difference between two answers, with the lines around it; null where there is none.</summary>
    public static string? Difference(string expected, string actual)
    {
        var expectedLines = NormalisedAnswer.Of(expected).Split('\n');
        var actualLines = NormalisedAnswer.Of(actual).Split('\n');
        var length = Math.Max(expectedLines.Length, actualLines.Length);
        for (var index = 0; index < length; index++)
        {
            if (expectedLines.ElementAtOrDefault(index) != actualLines.ElementAtOrDefault(index))
            {
                return string.Join('\n', [
                    $"@@ line {index + 1}",
                    .. Around(expectedLines, index, ' ', LinesAround, 0),
                    .. Around(expectedLines, index, '-', 0, LinesAround),
                    .. Around(actualLines, index, '+', 0, LinesAround),
                ]);
            }
        }

        return null;
    }

    private static IEnumerable<string> Around(string[] lines, int index, char mark, int before, int after) =>
        lines.Take(Math.Max(0, Math.Min(index + after, lines.Length))).Skip(index - before).Select(line => $"{mark} {line}");
}
