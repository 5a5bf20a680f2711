using Contested.Domain.Datasets.Reading;
using CsvHelper;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>A table of comma-separated values with an entry in each row, after RFC 4180 but with the ends of lines of the dataset.</summary>
internal sealed class EntryTable<T> : IEntryFile<T>
    where T : class
{
    private readonly StreamWriter _text;
    private readonly CsvWriter _cells;

    /// <summary>Begins the table at a path in the folder, with a column for each that there can be.</summary>
    public EntryTable(string folder, string path)
    {
        _text = new StreamWriter(Path.Combine(folder, path));
        _cells = CsvWriter.Create(_text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        _cells.WriteHeader([.. TableColumns<T>.Names]);
    }

    /// <inheritdoc />
    public void Add(T entry)
    {
        foreach (var cell in TableColumns<T>.CellsOf(entry))
        {
            _cells.WriteField(cell);
        }

        _cells.EndRecord();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _cells.Dispose();
        _text.Dispose();
    }
}
