namespace Contested.Testing.Snapshots;

/// <summary>Says in words where two texts differ.</summary>
internal static class TextDifference
{
    private const string NoLine = "(no such line)";

    /// <summary>Describes the first line in which the texts differ, which must not be equal.</summary>
    public static string Describe(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"""
            First difference in line {line + 1}:
              expected: {expectedLines.ElementAtOrDefault(line) ?? NoLine}
              actual:   {actualLines.ElementAtOrDefault(line) ?? NoLine}
            """;
    }
}
