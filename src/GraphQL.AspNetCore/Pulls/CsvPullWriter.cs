using System.Text.Json;
using CsvHelper;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Writes a table after RFC 4180.</summary>
internal sealed class CsvPullWriter : PullWriter
{
    // A text that a spreadsheet would take for a formula gets an apostrophe in front.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    private readonly PullTable _table;
    private readonly CsvWriter _writer;

    /// <summary>Begins the table with its header.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="marksEncoding">Whether it begins with a byte order mark, by which Excel knows that it is UTF-8.</param>
    public CsvPullWriter(PullTable table, Stream stream, bool marksEncoding)
    {
        _table = table;
        _writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        string[] names = [.. table.Columns.Select(column => column.Name)];
        if (marksEncoding)
        {
            names[0] = $"\uFEFF{names[0]}";
        }

        _writer.WriteHeader(names);
    }

    /// <inheritdoc />
    public override async Task WritePageAsync(JsonElement data, CancellationToken cancellationToken)
    {
        foreach (var row in _table.RowsOf(data))
        {
            foreach (var cell in row)
            {
                Write(cell);
            }

            await _writer.EndRecordAsync(cancellationToken);
        }

        await _writer.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndAsync(CancellationToken cancellationToken) => await _writer.FlushAsync(cancellationToken);

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    private void Write(object? cell)
    {
        switch (cell)
        {
            case long number:
                _writer.WriteField(number);
                break;
            case double number:
                _writer.WriteField(number);
                break;
            case bool flag:
                _writer.WriteField(flag);
                break;
            default:
                _writer.WriteField((string?)cell);
                break;
        }
    }
}
