using CsvHelper;

namespace Contested.Bench.Events;

/// <summary>A table of a dataset that is being written.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly CsvWriter _writer;

    /// <summary>Writes the names of the columns.</summary>
    public TableFile(string folder, string name, params string[] columns)
    {
        _writer = CsvWriter.Create(File.CreateText(Path.Combine(folder, name)), new CsvWriterOptions { NewLine = "\n" }, leaveOpen: false);
        _writer.WriteHeader(columns);
    }

    /// <summary>Writes a row with a cell for each column.</summary>
    public void Write(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            _writer.WriteField(cell ?? "");
        }

        _writer.EndRecord();
    }

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();
}
