using System.Buffers;
using System.Text;
using CsvHelper;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads a table of comma-separated values row by row, as RFC 4180 describes them. What it cannot read is reported.</summary>
internal sealed class CsvFileReader : IDisposable
{
    private const int LongestRow = 16 * 1024 * 1024;

    private static readonly SearchValues<byte> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Append('\t').Append('\n').Append('\r').Select(code => (byte)code)]);

    private readonly string _path;
    private readonly ProblemCollector _problems;
    private readonly CsvReader _reader;
    private readonly int _linesBefore;
    private int _next;

    /// <summary>Reads a table.</summary>
    /// <param name="path">The path of the file, for messages.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="open">Opens the table with options.</param>
    /// <param name="linesBefore">How many lines of the file come before.</param>
    public CsvFileReader(string path, ProblemCollector problems, Func<CsvReaderOptions, CsvReader> open, int linesBefore = 0)
    {
        (_path, _problems, _linesBefore, _next) = (path, problems, linesBefore, linesBefore + 1);
        _reader = open(new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = Report,
        });
    }

    /// <summary>Whether all that has been read so far are rows.</summary>
    public bool IsWellFormed { get; private set; } = true;

    /// <summary>The line in which the row begins.</summary>
    public int Line => _linesBefore + (int)_reader.LineNumber;

    /// <summary>The place of the row's first byte.</summary>
    public long Offset => _reader.ByteOffset;

    /// <summary>The rows with their cells, without those that are blank; null where the file cannot be read.</summary>
    public static IReadOnlyList<IReadOnlyList<ScalarNode>>? Read(SourceFile file, ProblemCollector problems)
    {
        if (!TextEncoding.Check(file, problems) || CsvHeader.IsWrong(file, problems))
        {
            return null;
        }

        using var reader = new CsvFileReader(file.Path, problems, options => CsvReader.FromText(file.Text, options));
        var rows = new List<IReadOnlyList<ScalarNode>>();
        while (reader.Read())
        {
            rows.Add(reader.Cells());
        }

        return reader.IsWellFormed ? rows : null;
    }

    /// <summary>Goes to the next row that is not blank; false where there is none, or the rest cannot be read.</summary>
    public bool Read()
    {
        try
        {
            while (_reader.Read())
            {
                _next = Line + _reader.RawRecord.TrimEnd("\r\n"u8).Count((byte)'\n') + 1;
                for (var index = 0; index < _reader.FieldCount; index++)
                {
                    if (!_reader.GetSpan(index).Trim(" \t\r\n"u8).IsEmpty)
                    {
                        return CheckCharacters();
                    }
                }
            }

            return false;
        }
        catch (CsvFormatException)
        {
            Report(_next, FormattableString.Invariant($"The row has more than {LongestRow:N0} bytes. Split it, or close the quotation mark that opens in it."));
            return false;
        }
    }

    /// <summary>The text of a cell of the row, without the white space around it.</summary>
    public string TextOf(int index) => index < _reader.FieldCount ? _reader.GetString(index).Trim().ReplaceLineEndings("\n") : "";

    /// <summary>The bytes of a cell of the row, as they are in the file.</summary>
    public ReadOnlySpan<byte> BytesOf(int index) => index < _reader.FieldCount ? _reader.GetRawSpan(index) : [];

    /// <summary>The cells of the row.</summary>
    public IReadOnlyList<ScalarNode> Cells()
    {
        var cells = new ScalarNode[_reader.FieldCount];
        var (line, column) = (Line, 1);
        for (var index = 0; index < cells.Length; index++)
        {
            var text = TextOf(index);
            cells[index] = new ScalarNode(new FilePosition(_path, line, column), text.Length == 0 ? null : text);
            (line, column) = EndOf(_reader.GetRawSpan(index), line, column);
            column++;
        }

        return cells;
    }

    /// <inheritdoc />
    public void Dispose() => _reader.Dispose();

    private static (int Line, int Column) EndOf(ReadOnlySpan<byte> cell, int line, int column)
    {
        var lastBreak = cell.LastIndexOf((byte)'\n');
        return lastBreak < 0
            ? (line, column + Encoding.UTF8.GetCharCount(cell))
            : (line + cell.Count((byte)'\n'), Encoding.UTF8.GetCharCount(cell[lastBreak..]));
    }

    private bool CheckCharacters()
    {
        // Most rows are of plain characters alone, which is seen at once.
        if (_reader.RawRecord.IndexOfAnyExcept(Plain) < 0)
        {
            return true;
        }

        var text = Encoding.UTF8.GetString(_reader.RawRecord);
        if (TextEncoding.IndexOfWrong(text) is not (>= 0 and var index))
        {
            return true;
        }

        var before = text.AsSpan(0, index);
        IsWellFormed = false;
        _problems.Add(
            new FilePosition(_path, Line + before.Count('\n'), before.Length - before.LastIndexOf('\n')), TextEncoding.MessageOn(text, index));
        return false;
    }

    private void Report(CsvMalformedRecord record)
    {
        var what = record.Reason == CsvMalformedReason.UnterminatedQuote
            ? "a quotation mark that opens in this row is never closed"
            : "a cell has a quotation mark inside it";
        Report(
            _linesBefore + (int)record.LineNumber,
            $"Not a valid CSV row: {what}. Put the whole cell in quotation marks, and double each quotation mark inside it.");
    }

    private void Report(int line, string message)
    {
        IsWellFormed = false;
        _problems.Add(new FilePosition(_path, line, 1), message);
    }
}
