namespace Contested.Domain.Datasets.Reading;

/// <summary>Recognises first rows of tables that are none.</summary>
internal static class CsvHeader
{
    private const int MostColumns = 200;

    private static readonly Dictionary<char, string> OtherSeparators =
        new() { [';'] = "semicolons", ['\t'] = "tabs", ['|'] = "vertical bars" };

    /// <summary>
    /// Whether something else than commas separates the names, as spreadsheets write it in many countries, or whether there are too
    /// many; either is reported.
    /// </summary>
    public static bool IsWrong(IReadOnlyList<ScalarNode> header, ProblemCollector problems)
    {
        if (header.Count > MostColumns)
        {
            problems.Add(
                header[0].Position,
                $"The table has {header.Count} columns, but at most {MostColumns} are read. The first row names the columns.");
            return true;
        }

        if (header is not [{ Value: { } only } cell] || OtherSeparators.Keys.FirstOrDefault(only.Contains) is not (> '\0' and var separator))
        {
            return false;
        }

        problems.Add(
            cell.Position,
            $"The cells are separated by {OtherSeparators[separator]}. "
            + "Separate them by commas, and put a cell with a comma between quotation marks.");
        return true;
    }
}
