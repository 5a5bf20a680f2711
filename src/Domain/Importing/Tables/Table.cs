using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Tables;

/// <summary>A table of comma-separated values whose first row names the columns.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _indexes;

    private Table(string file, IReadOnlyList<ScalarNode> header, IReadOnlyList<TableRow> rows)
    {
        (File, Rows) = (file, rows);
        Columns = [.. header.Select(column => column.Value!)];
        _indexes = Columns.Index().ToDictionary(column => column.Item, column => column.Index);
    }

    /// <summary>The path of the file, as messages name it.</summary>
    public string File { get; }

    /// <summary>The names of the columns, in their order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows below the first, without those that are blank.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Whether there is such a column.</summary>
    public bool Has(string column) => _indexes.ContainsKey(column);

    /// <summary>The cell of a row in a column that there is.</summary>
    public ScalarNode Cell(TableRow row, string column) => row.Cells[_indexes[column]];

    /// <summary>Reads a table; null where it cannot be read, which is reported.</summary>
    public static Table? Read(SourceFile file, ProblemCollector problems)
    {
        if (CsvFileReader.Read(file, problems) is not { } rows)
        {
            return null;
        }

        if (rows is not [var header, ..])
        {
            problems.Add(FilePosition.StartOf(file.Path), "The table is empty. Its first row must name the columns.");
            return null;
        }

        var others = rows.Skip(1).ToList();
        var isRight = CheckHeader(header, problems) & CheckLengths(header.Count, others, problems);
        return isRight ? new Table(file.Path, header, others.ConvertAll(cells => new TableRow(cells))) : null;
    }

    private static bool CheckHeader(IReadOnlyList<ScalarNode> header, ProblemCollector problems)
    {
        var isRight = true;
        var seen = new HashSet<string>();
        foreach (var column in header.Where(column => column.Value is null || !seen.Add(column.Value)))
        {
            isRight = false;
            problems.Add(
                column.Position,
                column.Value is null
                    ? "The column has no name. Give it one in the first row, or remove it."
                    : $"The column \"{column.Value}\" appears twice. Rename one.");
        }

        return isRight;
    }

    private static bool CheckLengths(int columns, IEnumerable<IReadOnlyList<ScalarNode>> rows, ProblemCollector problems)
    {
        var wrong = rows.Where(row => row.Count != columns).ToList();
        foreach (var row in wrong)
        {
            problems.Add(
                row[0].Position,
                $"The row has {row.Count} cells, but there are {columns} columns. Put a cell with a comma in quotation marks.");
        }

        return wrong.Count == 0;
    }
}
