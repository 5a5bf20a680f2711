namespace Contested.Domain.Datasets.Reading;

/// <summary>Entries of one sort, which may be more than the memory holds: they are read anew each time.</summary>
/// <param name="count">How many there are, or a few more.</param>
/// <param name="read">Reads them.</param>
/// <param name="files">What to close.</param>
internal sealed class EntrySource<T>(int count, Func<IEnumerable<T>> read, params IReadOnlyList<IDisposable> files) : IDisposable
    where T : class
{
    /// <summary>Reads what is in a list and in a table; null where one of them cannot be read, which is reported.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="list">The path of the list; the table lies beside it.</param>
    /// <param name="isRequired">Whether one of the two must be there.</param>
    /// <param name="problems">Where problems go.</param>
    public static EntrySource<T>? Open(DatasetFolder folder, string list, bool isRequired, ProblemCollector problems)
    {
        var (isList, isTable) = (folder.Files.Contains(list), folder.Files.Contains(DatasetPaths.TableOf(list)));
        if (!isList && !isTable && isRequired)
        {
            problems.Add(folder.StartOf(list), "The file is missing.");
            return null;
        }

        var listed = isList ? new EntryReader(problems).All<T>(folder.Read(list)) : [];
        var table = TableFile<T>.Open(folder, DatasetPaths.TableOf(list), problems, out var isReadable);
        var rows = table?.All(problems, isComplete => isReadable = isComplete).Count() ?? 0;
        if (listed is not null && isReadable)
        {
            return table is null
                ? new EntrySource<T>(listed.Count, () => listed)
                : new EntrySource<T>(listed.Count + rows, () => listed.Concat(table.All(new ProblemCollector(), _ => { })), table);
        }

        table?.Dispose();
        return null;
    }

    /// <summary>How many entries there are, or a few more: what is made of them need not grow.</summary>
    public int Count => count;

    /// <summary>Reads the entries.</summary>
    public IEnumerable<T> Read() => read();

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Dispose();
        }
    }
}
