namespace Contested.Domain.Datasets.Reading;

/// <summary>Makes entries of the rows of a table of claims: the same as a file of YAML with the same claims has.</summary>
internal static class CsvClaims
{
    private const string ListSeparator = ";";

    private static readonly string[] PlainColumns =
    [
        "slug", "kind", "document", "voice", "claimant", "speaker", "speakerRole", "evidence", "subject", "side", "population", "measure",
        "partial", "statement", "quote", "occurred", "place", "note",
    ];

    private static readonly string[] ListColumns = ["locators", "citations", "relations"];

    // The entry and the key in it of each column that is a part of an entry within the claim.
    private static readonly Dictionary<string, (string Entry, string Key)> PartColumns = new()
    {
        ["low"] = ("quantity", "low"),
        ["high"] = ("quantity", "high"),
        ["best"] = ("quantity", "best"),
        ["approximate"] = ("quantity", "approximate"),
        ["verbatim"] = ("quantity", "verbatim"),
        ["withdrawnOn"] = ("withdrawn", "on"),
        ["withdrawnBecause"] = ("withdrawn", "because"),
    };

    /// <summary>The names that a column can have.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. PlainColumns, .. ListColumns, .. PartColumns.Keys];

    /// <summary>The claims of the file; null where it cannot be read.</summary>
    public static IReadOnlyList<MappingNode>? Read(SourceFile file, ProblemCollector problems)
    {
        if (CsvFileReader.Read(file, problems) is not { } rows)
        {
            return null;
        }

        if (rows is not [var header, ..])
        {
            return [];
        }

        var claims = rows.Skip(1).ToList();
        var areColumnsRight = CheckColumns(header, problems);
        var areRowsRight = CheckLengths(header, claims, problems);
        return areColumnsRight && areRowsRight ? claims.ConvertAll(row => ClaimOf(header, row, problems)) : null;
    }

    private static bool CheckColumns(IReadOnlyList<ScalarNode> header, ProblemCollector problems)
    {
        var isRight = true;
        var seen = new HashSet<string>();
        foreach (var column in header)
        {
            var name = column.Value ?? "";
            var message = !Columns.Contains(name)
                ? $"There is no column \"{name}\".{Wording.DidYouMean(name, Columns)} The columns are {Wording.List(Columns)}."
                : !seen.Add(name) ? $"The column \"{name}\" is there twice. Remove one." : null;
            if (message is not null)
            {
                problems.Add(column.Position, message);
                isRight = false;
            }
        }

        return isRight;
    }

    private static bool CheckLengths(
        IReadOnlyList<ScalarNode> header, IReadOnlyList<IReadOnlyList<ScalarNode>> rows, ProblemCollector problems)
    {
        var wrong = rows.Where(row => row.Count != header.Count).ToList();
        foreach (var row in wrong)
        {
            problems.Add(
                row[0].Position,
                $"The row has {row.Count} cells, but there are {header.Count} columns. Put a cell with a comma between quotation marks.");
        }

        return wrong.Count == 0;
    }

    /// <summary>The claim in a row, which has a cell for each column.</summary>
    public static MappingNode ClaimOf(IReadOnlyList<ScalarNode> header, IReadOnlyList<ScalarNode> row, ProblemCollector problems)
    {
        var cells = header.Zip(row, (column, cell) => (Name: column.Value!, Cell: cell))
            .Where(pair => pair.Cell.Value is not null).ToList();
        var parts = cells.Where(pair => PartColumns.ContainsKey(pair.Name)).GroupBy(pair => PartColumns[pair.Name].Entry);
        return new MappingNode(
            row[0].Position,
            [
                .. from pair in cells
                   where PlainColumns.Contains(pair.Name)
                   select Entry(pair.Name, pair.Cell),
                .. from pair in cells
                   where ListColumns.Contains(pair.Name)
                   select Entry(pair.Name, ListOf(pair.Name, pair.Cell, problems)),
                .. from part in parts
                   select Entry(
                       part.Key,
                       new MappingNode(part.First().Cell.Position, [.. part.Select(pair => Entry(PartColumns[pair.Name].Key, pair.Cell))])),
            ]);
    }

    private static ListNode ListOf(string column, ScalarNode cell, ProblemCollector problems)
    {
        var items = cell.Value!.Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => cell with { Value = text });
        return new ListNode(
            cell.Position,
            column == "relations" ? [.. items.Select(item => RelationOf(item, problems)).OfType<MappingNode>()] : [.. items]);
    }

    private static MappingNode? RelationOf(ScalarNode item, ProblemCollector problems)
    {
        if (item.Value!.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var kind, var claim])
        {
            return new MappingNode(item.Position, [Entry("kind", item with { Value = kind }), Entry("claim", item with { Value = claim })]);
        }

        problems.Add(
            item.Position,
            $"\"{item.Value}\" is not a relation. Write its kind and the slug of the other claim, such as \"PART_OF total-losses\".");
        return null;
    }

    private static KeyValuePair<ScalarNode, EntryNode> Entry(string key, EntryNode value) =>
        KeyValuePair.Create(new ScalarNode(value.Position, key), value);
}
