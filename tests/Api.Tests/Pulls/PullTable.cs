using System.Globalization;
using System.Text;
using Contested.Testing;
using Microsoft.VisualBasic.FileIO;

namespace Contested.Api.Tests.Pulls;

/// <summary>A table that was pulled, read by another library than the one that wrote it.</summary>
/// <param name="Columns">The names of its columns.</param>
/// <param name="Rows">Its rows, with the cells as texts.</param>
internal sealed record PullTable(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>Reads CSV, without the apostrophes that keep a text from being a formula.</summary>
    public static PullTable OfCsv(byte[] csv)
    {
        using var parser = new TextFieldParser(new MemoryStream(csv), Encoding.UTF8) { Delimiters = [","], TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (parser.ReadFields() is { } cells)
        {
            rows.Add([.. cells.Select(cell => cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? cell[1..] : cell)]);
        }

        return new PullTable(rows[0], rows[1..]);
    }

    /// <summary>Reads the first sheet of a workbook.</summary>
    public static PullTable OfXlsx(byte[] workbook)
    {
        var rows = Workbook.Read(workbook)[0].Rows.Select(row => row.Select(TextOf).ToArray()).ToList();
        return new PullTable(rows[0], rows[1..]);
    }

    /// <summary>Gives the cells of a column.</summary>
    public IEnumerable<string> this[string column] => Rows.Select(row => row[Columns.ToList().IndexOf(column)]);

    private static string TextOf(object? cell) => cell switch
    {
        null => string.Empty,
        bool flag => flag ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
