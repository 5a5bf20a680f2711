using System.Text;
using CsvHelper;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads a table of comma-separated values, as RFC 4180 describes them. What it cannot read is reported.</summary>
internal sealed class CsvFileReader
{
    private readonly SourceFile _file;
    private readonly ProblemCollector _problems;
    private bool _isWellFormed = true;

    private CsvFileReader(SourceFile file, ProblemCollector problems) => (_file, _problems) = (file, problems);

    /// <summary>The rows with their cells, without those that are blank; null where the file cannot be read.</summary>
    public static IReadOnlyList<IReadOnlyList<ScalarNode>>? Read(SourceFile file, ProblemCollector problems) =>
        TextEncoding.Check(file, problems) ? new CsvFileReader(file, problems).Read() : null;

    private IReadOnlyList<IReadOnlyList<ScalarNode>>? Read()
    {
        var rows = new List<IReadOnlyList<ScalarNode>>();
        using var reader = CsvReader.FromText(_file.Text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = Report,
        });
        while (reader.Read())
        {
            var row = CellsOf(reader);
            if (row.Any(cell => cell.Value is not null))
            {
                rows.Add(row);
            }
        }

        return _isWellFormed ? rows : null;
    }

    private void Report(CsvMalformedRecord record)
    {
        _isWellFormed = false;
        var what = record.Reason == CsvMalformedReason.UnterminatedQuote
            ? "a quotation mark that opens in this row is not closed"
            : "there is a quotation mark inside a cell";
        _problems.Add(
            new FilePosition(_file.Path, (int)record.LineNumber, 1),
            $"Not a row of comma-separated values: {what}. Put the whole cell between quotation marks, and double each one in it.");
    }

    private List<ScalarNode> CellsOf(CsvReader reader)
    {
        var cells = new List<ScalarNode>();
        var (line, column) = ((int)reader.LineNumber, 1);
        for (var index = 0; index < reader.FieldCount; index++)
        {
            var text = reader.GetString(index).Trim().ReplaceLineEndings("\n");
            cells.Add(new ScalarNode(new FilePosition(_file.Path, line, column), text.Length == 0 ? null : text));
            (line, column) = EndOf(Encoding.UTF8.GetString(reader.GetRawSpan(index)), line, column);
            column++;
        }

        return cells;
    }

    private static (int Line, int Column) EndOf(string cell, int line, int column)
    {
        var lastBreak = cell.LastIndexOf('\n');
        return lastBreak < 0 ? (line, column + cell.Length) : (line + cell.Count(character => character == '\n'), cell.Length - lastBreak);
    }
}
