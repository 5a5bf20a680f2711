using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using Contested.GraphQL.Types;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Writes a workbook of Excel: the table, and a sheet that says where it comes from.</summary>
/// <remarks>
/// A sheet of Excel has 1,048,576 rows; what is more goes on in another sheet. Instead of a text that is longer than a cell may hold,
/// the cell says that it is.
/// </remarks>
internal sealed class XlsxPullWriter : PullWriter
{
    /// <summary>How many rows a sheet may have, its header included.</summary>
    internal const int MostRows = 1_048_576;

    /// <summary>How many characters a cell may have.</summary>
    internal const int LongestText = 32_767;

    // Of earlier days Excel knows nothing, or takes 1900 for a leap year.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly WorksheetOptions FrozenHeader = new() { FrozenRows = 1 };

    private readonly Pull _pull;
    private readonly PullOrigin _origin;
    private readonly int _rowsPerSheet;
    private readonly bool[] _areDays;
    private readonly Cell[] _cells;
    private readonly Spreadsheet _spreadsheet;
    private readonly StyleId _bold;
    private readonly StyleId _day;
    private int _sheets;
    private int _rows;

    // The archive writes here, partly without awaiting, which a response does not take; each page goes on from here.
    private readonly Pipe _pipe;
    private readonly Stream _stream;

    private XlsxPullWriter(Pull pull, PullOrigin origin, Pipe pipe, Stream stream, Spreadsheet spreadsheet, int rowsPerSheet)
    {
        (_pull, _origin, _pipe, _stream, _spreadsheet, _rowsPerSheet) = (pull, origin, pipe, stream, spreadsheet, rowsPerSheet);
        _areDays = [.. pull.Table.Columns.Select(column => column.Type.InnermostType == LocalDateScalar.Type)];
        _cells = new Cell[pull.Table.Columns.Count];
        _bold = spreadsheet.AddStyle(new Style { Font = { Bold = true } });
        _day = spreadsheet.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });
    }

    /// <summary>Begins a workbook.</summary>
    /// <param name="pull">The pull.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="rowsPerSheet">How many rows a sheet has, its header included.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    public static async Task<XlsxPullWriter> CreateAsync(Pull pull, PullOrigin origin, Stream stream, int rowsPerSheet, CancellationToken cancellationToken)
    {
        var options = new SpreadCheetahOptions { PreserveStringWhitespace = true };
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));
        var spreadsheet = await Spreadsheet.CreateNewAsync(pipe.Writer.AsStream(leaveOpen: true), options, cancellationToken);
        var writer = new XlsxPullWriter(pull, origin, pipe, stream, spreadsheet, rowsPerSheet);
        await writer.StartSheetAsync(cancellationToken);
        return writer;
    }

    /// <inheritdoc />
    public override async Task WritePageAsync(JsonElement data, CancellationToken cancellationToken)
    {
        foreach (var row in _pull.Table.RowsOf(data))
        {
            if (_rows == _rowsPerSheet)
            {
                await StartSheetAsync(cancellationToken);
            }

            for (var column = 0; column < row.Length; column++)
            {
                _cells[column] = CellOf(row[column], _areDays[column]);
            }

            await _spreadsheet.AddRowAsync(_cells, cancellationToken);
            _rows++;
        }

        await SendAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndAsync(CancellationToken cancellationToken)
    {
        await _spreadsheet.StartWorksheetAsync("Source", token: cancellationToken);
        List<(string Name, string? Value)> facts =
        [
            ("Pull", _pull.Name),
            ("Description", _pull.Description),
            .. _origin.Parameters.Select(one => ($"Parameter {one.Name}", (string?)one.Value)),
            ("Address", _origin.Address),
            ("Version", _origin.Version?.Name),
            ("Released on", _origin.ReleasedOn),
        ];
        foreach (var (name, value) in facts)
        {
            await _spreadsheet.AddRowAsync([new Cell(name, _bold), CellOf(value, isDay: false)], cancellationToken);
        }

        if (_origin.SourceTable is { } table)
        {
            await _spreadsheet.AddRowAsync(Array.Empty<Cell>(), cancellationToken);
            await _spreadsheet.AddHeaderRowAsync([.. table.Columns.Select(column => column.Name)], _bold, cancellationToken);
            foreach (var source in _origin.Sources)
            {
                Cell[] cells = [.. table.Columns.Select(column => CellOf(CellValue.Of(source, column.Name.Split('.')), isDay: false))];
                await _spreadsheet.AddRowAsync(cells, cancellationToken);
            }
        }

        await _spreadsheet.FinishAsync(cancellationToken);
        await SendAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _spreadsheet.DisposeAsync();

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        while (_pipe.Reader.TryRead(out var read))
        {
            foreach (var bytes in read.Buffer)
            {
                await _stream.WriteAsync(bytes, cancellationToken);
            }

            _pipe.Reader.AdvanceTo(read.Buffer.End);
        }

        await _stream.FlushAsync(cancellationToken);
    }

    private async Task StartSheetAsync(CancellationToken cancellationToken)
    {
        _sheets++;
        _rows = 1;
        // Names of sheets have at most 31 characters.
        await _spreadsheet.StartWorksheetAsync(_sheets == 1 ? "Table" : $"Table {_sheets}", FrozenHeader, cancellationToken);
        await _spreadsheet.AddHeaderRowAsync([.. _pull.Table.Columns.Select(column => column.Name)], _bold, cancellationToken);
    }

    private Cell CellOf(object? value, bool isDay) => value switch
    {
        null => default,
        long number => new Cell(number),
        double number => new Cell(number),
        bool flag => new Cell(flag),
        string { Length: > LongestText } text => new Cell(
            $"[{text.Length.ToString("N0", CultureInfo.InvariantCulture)} characters, more than a cell of Excel holds: take this value from .csv or .json]"),
        string text when isDay && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay =>
            new Cell(day.ToDateTime(default), _day),
        _ => new Cell((string)value),
    };
}
