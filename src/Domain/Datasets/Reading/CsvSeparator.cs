namespace Contested.Domain.Datasets.Reading;

/// <summary>Recognises tables whose cells are not separated by commas, as spreadsheets write them in many countries.</summary>
internal static class CsvSeparator
{
    private static readonly Dictionary<char, string> Others = new() { [';'] = "semicolons", ['\t'] = "tabs", ['|'] = "vertical bars" };

    /// <summary>Whether the first row of a table is separated by something else than commas, which is reported.</summary>
    public static bool IsWrong(IReadOnlyList<ScalarNode> header, ProblemCollector problems)
    {
        if (header is not [{ Value: { } only } cell] || Others.Keys.FirstOrDefault(only.Contains) is not (> '\0' and var separator))
        {
            return false;
        }

        problems.Add(
            cell.Position,
            $"The cells are separated by {Others[separator]}. Separate them by commas, and put a cell with a comma between quotation marks.");
        return true;
    }
}
