using System.Globalization;
using System.Text.Json;
using Contested.Domain.Releases.Tables;
using CsvHelper;

namespace Contested.Domain.Releases.Files;

/// <summary>A table as comma-separated values after RFC 4180, but with the ends of lines of the dataset; a list is a JSON array.</summary>
internal sealed class CsvTableFile : ITableFile
{
    private readonly ReleaseTable _table;
    private readonly StreamWriter _text;
    private readonly CsvWriter _cells;

    /// <summary>Begins the file with the names of the columns.</summary>
    public CsvTableFile(ReleaseTable table, string path)
    {
        _table = table;
        _text = new StreamWriter(path);
        _cells = CsvWriter.Create(_text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        _cells.WriteHeader([.. table.Columns.Select(column => column.Name)]);
    }

    /// <inheritdoc />
    public ValueTask AddAsync(object row)
    {
        foreach (var column in _table.Columns)
        {
            _cells.WriteField(CellOf(column.ValueIn(row)));
        }

        _cells.EndRecord();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask EndAsync() => ValueTask.CompletedTask;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _cells.Dispose();
        await _text.DisposeAsync();
    }

    private static string? CellOf(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IReadOnlyList<string> texts => JsonSerializer.Serialize(texts, ReleaseJson.Line),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
