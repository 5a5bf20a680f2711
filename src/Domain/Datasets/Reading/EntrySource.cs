namespace Contested.Domain.Datasets.Reading;

/// <summary>Entries of one sort, from a list and from a table, which is read anew each time.</summary>
internal sealed class EntrySource<T> : IDisposable
    where T : class
{
    private readonly IReadOnlyList<T> _listed;
    private readonly TableFile<T>? _table;

    /// <summary>Entries that are in memory.</summary>
    public EntrySource(IReadOnlyList<T> listed) => _listed = listed;

    private EntrySource(IReadOnlyList<T> listed, TableFile<T>? table) => (_listed, _table) = (listed, table);

    /// <summary>Reads what is in the list and in the table; null where one of them cannot be read, which is reported.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="list">The path of the list; the table lies beside it.</param>
    /// <param name="isRequired">Whether one of the two must be there.</param>
    /// <param name="problems">Where problems go.</param>
    public static EntrySource<T>? Open(DatasetFolder folder, string list, bool isRequired, ProblemCollector problems)
    {
        var (isList, isTable) = (folder.Files.Contains(list), folder.Files.Contains(DatasetPaths.TableOf(list)));
        if (!isList && !isTable && isRequired)
        {
            problems.Add(FilePosition.StartOf(list), "The file is missing.");
            return null;
        }

        var listed = isList ? new EntryReader(problems).All<T>(folder.Read(list)) : [];
        var table = TableFile<T>.Open(folder, DatasetPaths.TableOf(list), problems, out var isReadable);
        var source = new EntrySource<T>(listed ?? [], table);
        if (table is not null)
        {
            _ = table.All(problems, isComplete => isReadable = isComplete).Count();
        }

        if (listed is not null && isReadable)
        {
            return source;
        }

        source.Dispose();
        return null;
    }

    /// <summary>Reads the entries.</summary>
    public IEnumerable<T> Read() => _table is null ? _listed : _listed.Concat(_table.All(new ProblemCollector(), _ => { }));

    /// <inheritdoc />
    public void Dispose() => _table?.Dispose();
}
