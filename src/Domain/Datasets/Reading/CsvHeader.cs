namespace Contested.Domain.Datasets.Reading;

/// <summary>Recognises files that are no tables of comma-separated values by their first line.</summary>
internal static class CsvHeader
{
    private const int MostColumns = 1000;

    private static readonly Dictionary<char, string> OtherSeparators =
        new() { [';'] = "semicolons", ['\t'] = "tabs", ['|'] = "vertical bars" };

    /// <summary>
    /// Whether something else than commas separates the names, as spreadsheets write it in many countries, or whether there are too
    /// many; either is reported.
    /// </summary>
    public static bool IsWrong(SourceFile file, ProblemCollector problems)
    {
        var line = file.Text.AsSpan();
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        if (MessageOn(line) is not { } message)
        {
            return false;
        }

        problems.Add(FilePosition.StartOf(file.Path), message);
        return true;
    }

    /// <summary>The same of a first row that has been read.</summary>
    public static bool IsWrong(IReadOnlyList<ScalarNode> header, ProblemCollector problems)
    {
        if (MessageOn(string.Join(',', header.Select(cell => cell.Value))) is not { } message)
        {
            return false;
        }

        problems.Add(header[0].Position, message);
        return true;
    }

    private static string? MessageOn(ReadOnlySpan<char> line)
    {
        var commas = line.Count(',');
        if (commas >= MostColumns)
        {
            return $"The table has {commas + 1} columns, but at most {MostColumns} are read. Keep only the names of the columns in the first row.";
        }

        foreach (var (separator, name) in OtherSeparators)
        {
            if (commas == 0 && line.Contains(separator))
            {
                return $"The cells are separated by {name}. Separate them by commas, and put a cell with a comma in quotation marks.";
            }
        }

        return null;
    }
}
