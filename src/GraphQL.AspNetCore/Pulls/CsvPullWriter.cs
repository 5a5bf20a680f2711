using System.Text.Json;
using CsvHelper;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Writes a table after RFC 4180, a row for each innermost item.</summary>
internal sealed class CsvPullWriter : PullWriter
{
    // A text that a spreadsheet would take for a formula gets an apostrophe in front.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    private readonly PullTable _table;
    private readonly CsvWriter _writer;
    private readonly object?[] _cells;

    public CsvPullWriter(PullTable table, Stream stream)
    {
        _table = table;
        _cells = new object?[table.Columns.Count];
        _writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        _writer.WriteHeader([.. table.Columns]);
    }

    /// <inheritdoc />
    public override async Task WritePageAsync(JsonElement data, CancellationToken cancellationToken)
    {
        if (_table.Root.Items is null)
        {
            await WriteRowsAsync(_table.Root, data, cancellationToken);
        }
        else
        {
            Fill(_table.Root, data);
            foreach (var item in _table.Root.ItemsOf(data))
            {
                await WriteRowsAsync(_table.Root.Items, item, cancellationToken);
            }
        }

        await _writer.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndAsync(CancellationToken cancellationToken) => await _writer.FlushAsync(cancellationToken);

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    private async ValueTask WriteRowsAsync(PullTableLevel level, JsonElement element, CancellationToken cancellationToken)
    {
        Fill(level, element);
        var hasItems = false;
        if (level.Items is not null)
        {
            foreach (var item in level.ItemsOf(element))
            {
                hasItems = true;
                await WriteRowsAsync(level.Items, item, cancellationToken);
            }
        }

        if (!hasItems)
        {
            for (var inner = level.Items; inner is not null; inner = inner.Items)
            {
                Fill(inner, default);
            }

            foreach (var cell in _cells)
            {
                Write(cell);
            }

            await _writer.EndRecordAsync(cancellationToken);
        }
    }

    private void Fill(PullTableLevel level, JsonElement element)
    {
        foreach (var (path, column) in level.Values)
        {
            _cells[column] = CellValue.Of(element, path);
        }
    }

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
