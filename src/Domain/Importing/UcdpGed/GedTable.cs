using Contested.Domain.Datasets.Reading;
using CsvHelper;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>A table of events, which is read row by row.</summary>
/// <remarks>
/// A cell in quotation marks may have several lines. Quotation marks inside it are doubled; a row in which they are not is no row that can
/// be read with certainty, so it is passed over and told.
/// </remarks>
internal sealed class GedTable
{
    private const int LongestRow = 16 * 1024 * 1024;

    private readonly string _path;
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly int _count;

    private GedTable(string path, IReadOnlyDictionary<string, int> columns, int count) => (_path, _columns, _count) = (path, columns, count);

    /// <summary>Reads the names of the columns; null where they are not those of such a table, which is reported.</summary>
    /// <exception cref="IOException">The table cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The table must not be read.</exception>
    public static GedTable? Open(string path, ProblemCollector problems)
    {
        using var reader = Reader(path, _ => { });
        var header = reader.Read() ? CellsOf(reader) : [];
        return GedColumns.Find(path, [.. header.Select(PlainText.Of)], problems) is { } columns ? new GedTable(path, columns, header.Count) : null;
    }

    /// <summary>Reads the rows below the first.</summary>
    /// <param name="skip">Is told of each that cannot be read, and why.</param>
    public IEnumerable<GedRow> Rows(Action<FilePosition, string> skip)
    {
        using var reader = Reader(_path, record => skip(
            PositionOf(record.LineNumber),
            record.Reason == CsvMalformedReason.UnterminatedQuote
                ? "A quotation mark that opens in this row is never closed."
                : "A cell has a single quotation mark inside it. Double it, and put the whole cell in quotation marks."));
        reader.Read();
        while (reader.Read())
        {
            var cells = CellsOf(reader);
            if (cells.Count == _count)
            {
                yield return new GedRow(PositionOf(reader.LineNumber), cells, _columns);
            }
            else if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                skip(PositionOf(reader.LineNumber), $"The row has {cells.Count} cells, but there are {_count} columns.");
            }
        }
    }

    private static CsvReader Reader(string path, Action<CsvMalformedRecord> report) => CsvReader.FromFile(path, new CsvReaderOptions
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        MaxRecordSize = LongestRow,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = record => report(record),
    });

    private static List<string> CellsOf(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private FilePosition PositionOf(long line) => new(_path, (int)line, 1);
}
