using CsvHelper;

namespace Contested.Domain.Datasets.Reading;

/// <summary>A table of entries that may be longer than the memory: it is read row by row, as a whole or in parts.</summary>
internal sealed class TableFile<T> : IDisposable
    where T : class
{
    private readonly FileStream _file;
    private readonly string _path;
    private readonly TableColumns<T> _columns;
    private readonly IReadOnlyList<string> _header;

    private TableFile(FileStream file, string path, TableColumns<T> columns, IReadOnlyList<string> header) =>
        (_file, _path, _columns, _header) = (file, path, columns, header);

    /// <summary>Opens a table; null where there is none, or it cannot be read, which is reported and which <paramref name="isReadable"/> tells apart.</summary>
    public static TableFile<T>? Open(DatasetFolder folder, string path, ProblemCollector problems, out bool isReadable)
    {
        isReadable = !folder.Files.Contains(path);
        if (isReadable)
        {
            return null;
        }

        if (folder.OpenFile(path, out var refusal) is not { } file)
        {
            problems.Add(folder.StartOf(path), refusal!);
            return null;
        }

        path = folder.Label + path;
        using var reader = Reader(file, path, problems);
        if (!reader.Read())
        {
            if (reader.IsWellFormed)
            {
                problems.Add(FilePosition.StartOf(path), TextEncoding.Emptiness);
            }
        }
        else if (TableColumns<T>.Of(reader.Cells(), problems) is { } columns)
        {
            isReadable = true;
            return new TableFile<T>(file, path, columns, [.. reader.Cells().Select(cell => cell.Value!)]);
        }

        file.Dispose();
        return null;
    }

    /// <summary>Reads all entries.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="isComplete">Is told whether all rows made entries, after the last.</param>
    public IEnumerable<T> All(ProblemCollector problems, Action<bool> isComplete)
    {
        var (entries, rows) = (0, 0);
        var mappings = new MappingReader(problems);
        using var reader = Reader(_file, _path, problems);
        reader.Read();
        while (reader.Read())
        {
            rows++;
            if (_columns.EntryOf(reader.Cells(), mappings) is { } entry)
            {
                entries++;
                yield return entry;
            }
        }

        isComplete(entries == rows && reader.IsWellFormed);
    }

    /// <summary>Finds the rows of each value of a key, without a look at the other cells.</summary>
    /// <param name="key">The key, which every row must have.</param>
    /// <param name="areTogether">Whether rows of one value that follow each other are given together.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="isComplete">Is told whether all rows have the key, after the last.</param>
    /// <returns>The rows in the order of the file.</returns>
    public IEnumerable<(Located<string> Value, TableRows Rows)> Find(string key, bool areTogether, ProblemCollector problems, Action<bool> isComplete)
    {
        var column = _header.ToList().IndexOf(key);
        var mappings = new MappingReader(problems);
        using var reader = Reader(_file, _path, problems);
        reader.Read();
        if (column < 0)
        {
            problems.Add(FilePosition.StartOf(_path), $"The column \"{key}\" is missing. Every row must have it.");
            isComplete(false);
            yield break;
        }

        var isWhole = true;
        Located<string>? value = null;
        var (start, line) = (0L, 0);
        var (cell, length) = (new byte[TextLength.OfSlug], -1);
        while (reader.Read())
        {
            // Most rows follow one with the same value, which is seen without making a text of it.
            if (areTogether && length >= 0 && reader.BytesOf(column).SequenceEqual(cell.AsSpan(0, length)))
            {
                continue;
            }

            var text = reader.TextOf(column);
            if (value is not null)
            {
                yield return (value, new TableRows(start, (int)(reader.Offset - start), line));
            }

            (start, line) = (reader.Offset, reader.Line);
            value = text.Length > 0 ? new Located<string>(text, new FilePosition(_path, reader.Line, 1)) : null;
            length = value is not null && reader.BytesOf(column).TryCopyTo(cell) ? reader.BytesOf(column).Length : -1;
            if (value is null)
            {
                isWhole = false;
                _columns.EntryOf(reader.Cells(), mappings);
            }
        }

        if (value is not null)
        {
            yield return (value, new TableRows(start, (int)(_file.Length - start), line));
        }

        isComplete(isWhole && reader.IsWellFormed);
    }

    /// <summary>Reads the entries in some of the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="isComplete">Whether all of them made entries.</param>
    public IReadOnlyList<T> Read(TableRows rows, ProblemCollector problems, out bool isComplete)
    {
        var bytes = new byte[rows.Length];
        RandomAccess.Read(_file.SafeFileHandle, bytes, rows.Offset);
        var mappings = new MappingReader(problems);
        var (entries, count) = (new List<T>(), 0);
        using var reader = new CsvFileReader(_path, problems, options => CsvReader.Create(bytes, options), rows.Line - 1);
        while (reader.Read())
        {
            count++;
            if (_columns.EntryOf(reader.Cells(), mappings) is { } entry)
            {
                entries.Add(entry);
            }
        }

        isComplete = entries.Count == count && reader.IsWellFormed;
        return entries;
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private static CsvFileReader Reader(FileStream file, string path, ProblemCollector problems)
    {
        file.Position = 0;
        return new CsvFileReader(path, problems, options => CsvReader.Create(file, options, leaveOpen: true));
    }
}

/// <summary>Where rows of a table stand that follow each other.</summary>
/// <param name="Offset">The place of the first byte.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Line">The line of the first row.</param>
internal readonly record struct TableRows(long Offset, int Length, int Line);
