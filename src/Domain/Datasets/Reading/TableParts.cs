namespace Contested.Domain.Datasets.Reading;

/// <summary>A table of entries, in one file or in several parts, as if it were one.</summary>
internal sealed class TableParts<T> : IDisposable
    where T : class
{
    private readonly IReadOnlyList<(string Path, TableFile<T> File)> _parts;

    private TableParts(IReadOnlyList<(string Path, TableFile<T> File)> parts) => _parts = parts;

    /// <summary>Opens a table; without parts where there is none, or where none can be read, which is reported.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="table">The path of the table where it is one file.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="isReadable">Whether all parts can be read.</param>
    public static TableParts<T> Open(DatasetFolder folder, string table, ProblemCollector problems, out bool isReadable)
    {
        var parts = new List<(string, TableFile<T>)>();
        isReadable = true;
        foreach (var path in folder.Files.Where(path => DatasetPaths.IsPartOf(path, table)))
        {
            if (TableFile<T>.Open(folder, path, problems, out var isPartReadable) is { } file)
            {
                parts.Add((folder.Label + path, file));
            }

            isReadable &= isPartReadable;
        }

        return new TableParts<T>(parts);
    }

    /// <summary>Finds the rows of each value of a key, part by part, in the order of their names.</summary>
    /// <inheritdoc cref="TableFile{T}.Find" />
    public IEnumerable<(Located<string> Value, PartRows Rows)> Find(string key, bool areTogether, ProblemCollector problems, Action<bool> isComplete) =>
        _parts.Index().SelectMany(
            part => part.Item.File.Find(key, areTogether, problems, isComplete), (part, found) => (found.Value, new PartRows(part.Index, found.Rows)));

    /// <summary>Reads the entries in some of the rows.</summary>
    /// <inheritdoc cref="TableFile{T}.Read" />
    public IReadOnlyList<T> Read(PartRows rows, ProblemCollector problems, out bool isComplete) => _parts[rows.Part].File.Read(rows.Rows, problems, out isComplete);

    /// <summary>Where the first of some rows is.</summary>
    public FilePosition PositionOf(PartRows rows) => new(_parts[rows.Part].Path, rows.Rows.Line, 1);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var (_, file) in _parts)
        {
            file.Dispose();
        }
    }
}

/// <summary>Rows of a part of a table that follow each other.</summary>
/// <param name="Part">The place of the part among all.</param>
/// <param name="Rows">Where they are in it.</param>
internal readonly record struct PartRows(int Part, TableRows Rows);
