namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Makes a table of the fields of an answer.</summary>
/// <remarks>
/// The items of one connection or list make rows, or those of a list inside them where the document says so; the values of all other
/// lists share a cell. The columns of a row are named from the row, and what stands around it from the root. Of what a connection has
/// beside its items, only what serves to page it is left out.
/// </remarks>
internal sealed class PullTableBuilder
{
    private static readonly string[] OfPaging = ["pageInfo", "totalCount", "nodes", "edges"];

    private readonly List<(string Name, string FullName, ResultField Field, PullTableLevel Level)> _columns = [];
    private readonly IReadOnlyList<ResultField> _rowLists;
    private PullTableLevel _innermost = new();
    private IReadOnlyList<ResultField>? _itemFields;

    private PullTableBuilder(IReadOnlyList<ResultField> rowLists) => _rowLists = rowLists;

    /// <summary>Makes the table.</summary>
    /// <param name="fields">The fields of the root.</param>
    /// <param name="paged">The connection that is paged; null where none is.</param>
    /// <param name="rows">The path from the items to the list whose items are the rows; null where the items are.</param>
    /// <exception cref="PullRowsException">There is no such list.</exception>
    public static PullTable Build(OrderedDictionary<string, ResultField> fields, ResultField? paged, string? rows)
    {
        var items = paged ?? FindFirstList(fields.Values);
        var builder = new PullTableBuilder([.. items is null ? [] : (IEnumerable<ResultField>)[items], .. rows is null ? [] : FindLists(items, rows)]);
        var root = builder._innermost;
        builder.Add(root, fields.Values, new Path([], [], []));
        var columns = builder._columns
            .Select(column => (column.Field, column.FullName, Name: column.Level == builder._innermost ? column.Name : column.FullName))
            .ToList();
        var taken = columns.CountBy(column => column.Name).ToDictionary();
        return new PullTable(
            [.. columns.Select(column => new PullColumn(taken[column.Name] == 1 ? column.Name : column.FullName, column.Field.Type))],
            root,
            builder._itemFields ?? [.. fields.Values]);
    }

    /// <summary>Finds the first list of objects among fields and the objects in them; a connection stands for the list of its items.</summary>
    private static ResultField? FindFirstList(IEnumerable<ResultField> fields) => fields
        .Where(field => field.Fields.Count > 0)
        .Select(field => IsListOfObjects(field) ? field : FindFirstList(field.Fields.Values))
        .FirstOrDefault(list => list is not null);

    /// <summary>Finds the lists on the path to the rows; the last step has to be one.</summary>
    private static IEnumerable<ResultField> FindLists(ResultField? items, string rows)
    {
        var field = items;
        foreach (var name in rows.Split('.'))
        {
            field = field?.ItemFields.GetValueOrDefault(name) ?? throw new PullRowsException($"there is no \"{name}\" in the items");
            if (IsListOfObjects(field))
            {
                yield return field;
            }
        }

        if (!IsListOfObjects(field!))
        {
            throw new PullRowsException($"\"{field!.Name}\" is no list of objects");
        }
    }

    private static bool IsListOfObjects(ResultField field) => field.Fields.Count > 0 && (field.IsList || field.Items is not null);

    private void Add(PullTableLevel level, IEnumerable<ResultField> fields, Path path)
    {
        foreach (var field in fields)
        {
            var own = path.Add(field.Name);
            if (field.Items is { } items)
            {
                AddConnection(level, field, items, own);
            }
            else if (field.Fields.Count == 0)
            {
                level.Values.Add((own.Steps, _columns.Count));
                _columns.Add((string.Join('.', own.Names), string.Join('.', own.FullNames), field, level));
            }
            else if (_rowLists.Contains(field))
            {
                AddRows(level, field, own, node: null);
            }
            else
            {
                Add(level, field.Fields.Values, own);
            }
        }
    }

    private void AddConnection(PullTableLevel level, ResultField connection, ResultField items, Path path)
    {
        foreach (var field in connection.Fields.Values)
        {
            if (field != items)
            {
                if (!OfPaging.Contains(field.FieldName))
                {
                    Add(level, [field], path);
                }
            }
            else if (_rowLists.Contains(connection))
            {
                AddRows(level, connection, path.Through(items.Name), connection.NodeField?.Name);
            }
            else
            {
                Add(level, connection.ItemFields.Values, connection.NodeField is { } node ? path.Through(items.Name).Through(node.Name) : path.Through(items.Name));
            }
        }
    }

    private void AddRows(PullTableLevel level, ResultField list, Path path, string? node)
    {
        level.ItemPath = path.Steps;
        level.NodeName = node;
        level.Items = _innermost = new PullTableLevel();
        _itemFields ??= [.. list.ItemFields.Values];
        Add(level.Items, list.ItemFields.Values, path with { Steps = [], Names = [] });
    }

    /// <summary>The path to a value.</summary>
    /// <param name="Steps">The names to follow in the answer, from the object of the level.</param>
    /// <param name="Names">What the column is called, from the object of the level.</param>
    /// <param name="FullNames">What the column is called, from the root.</param>
    private sealed record Path(IReadOnlyList<string> Steps, IReadOnlyList<string> Names, IReadOnlyList<string> FullNames)
    {
        public Path Add(string name) => new([.. Steps, name], [.. Names, name], [.. FullNames, name]);

        /// <summary>Goes on to a field that the name of the column leaves out.</summary>
        public Path Through(string name) => this with { Steps = [.. Steps, name] };
    }
}

/// <summary>There is no list at the path that a document gives for its rows.</summary>
/// <param name="reason">Why not, as a clause.</param>
internal sealed class PullRowsException(string reason) : Exception(reason);
