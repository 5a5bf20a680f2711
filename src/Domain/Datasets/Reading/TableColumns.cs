using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The columns of one table, which make an entry of each of its rows: the same as a file of YAML with the entry has.</summary>
internal sealed class TableColumns<T>
    where T : class
{
    private static readonly Dictionary<string, TableColumn> Known =
        TableColumn.Of(EntryDefinition<T>.Instance).ToDictionary(column => column.Name);

    private readonly int _count;
    private readonly RowPart _row;

    private TableColumns(IReadOnlyList<ScalarNode> header)
    {
        _count = header.Count;
        _row = RowPart.Of([.. header.Select(column => Known[column.Value!])]);
    }

    /// <summary>The names that a column can have, in the order of the keys.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Values.Select(column => column.Name)];

    /// <summary>The cells of a row, in the order of <see cref="Names"/>, that are read as the entry; null for an empty one.</summary>
    public static IEnumerable<string?> CellsOf(T entry)
    {
        var node = EntryDefinition<T>.Instance.Write(entry);
        return Known.Values.Select(column =>
            column.Path.Aggregate((EntryNode?)node, (outer, key) => (outer as MappingNode)?.Find(key.Name)) is { } value
                ? CellFormat.Write(column.Format, value)
                : null);
    }

    /// <summary>
    /// The columns that a header names; null where one is unknown or there twice, or no comma separates them, which is reported.
    /// </summary>
    public static TableColumns<T>? Of(IReadOnlyList<ScalarNode> header, ProblemCollector problems)
    {
        var isRight = !CsvHeader.IsWrong(header, problems);
        var seen = new HashSet<string>();
        foreach (var column in isRight ? header : [])
        {
            var name = column.Value ?? "";
            var message = !Known.ContainsKey(name)
                ? $"There is no column \"{name}\".{Wording.DidYouMean(name, Names)} The columns are {Wording.List(Names)}."
                : !seen.Add(name) ? $"The column \"{name}\" appears twice. Remove one." : null;
            if (message is not null)
            {
                problems.Add(column.Position, message);
                isRight = false;
            }
        }

        return isRight ? new TableColumns<T>(header) : null;
    }

    /// <summary>
    /// The entry in a row, of which an empty cell is a missing key; null where the row is no row of the table, which is reported.
    /// </summary>
    public T? EntryOf(IReadOnlyList<ScalarNode> row, MappingReader reader)
    {
        if (row.Count != _count)
        {
            reader.Problems.Add(
                row[0].Position,
                $"The row has {row.Count} cells, but there are {_count} columns. Put a cell with a comma in quotation marks.");
            return null;
        }

        return reader.Read<T>(NodeOf(row, reader.Problems));
    }

    /// <summary>The keys and values in a row that has a cell for each column.</summary>
    public MappingNode NodeOf(IReadOnlyList<ScalarNode> row, ProblemCollector problems) =>
        new(row[0].Position, _row.Read(row, problems));
}
