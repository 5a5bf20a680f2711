namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Makes a table of the fields of an answer.</summary>
/// <remarks>
/// The first list of a level makes rows, at the root rather the connection that is paged; the values of other lists, and of all
/// lists inside them, share a cell. The names of columns are relative to the items of the outermost list that makes rows. Of what
/// a connection has beside its items, only what serves to page it is left out.
/// </remarks>
internal sealed class PullTableBuilder
{
    private static readonly string[] OfPaging = ["pageInfo", "totalCount", "nodes", "edges"];

    private readonly List<(string Name, string FullName)> _columns = [];
    private readonly PullTableLevel _root = new();
    private IReadOnlyList<ResultField>? _itemFields;

    private PullTableBuilder()
    {
    }

    /// <summary>Makes the table.</summary>
    /// <param name="fields">The fields of the root.</param>
    /// <param name="paged">The connection that is paged; null where none is.</param>
    public static PullTable Build(OrderedDictionary<string, ResultField> fields, ResultField? paged)
    {
        var builder = new PullTableBuilder();
        builder.Add(builder._root, fields.Values, new PullFieldPath(), paged ?? FindFirstList(fields.Values));
        var taken = builder._columns.CountBy(column => column.Name).ToDictionary();
        return new PullTable(
            [.. builder._columns.Select(column => taken[column.Name] == 1 ? column.Name : column.FullName)], builder._root, builder._itemFields ?? [.. fields.Values]);
    }

    /// <summary>Finds the first list of objects among fields and the objects in them; a connection stands for the list of its items.</summary>
    private static ResultField? FindFirstList(IEnumerable<ResultField> fields) => fields
        .Where(field => field.Fields.Count > 0)
        .Select(field => field.IsList || field.Items is not null ? field : FindFirstList(field.Fields.Values))
        .FirstOrDefault(list => list is not null);

    /// <summary>Adds fields to a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="path">The way to them.</param>
    /// <param name="rows">The list among them, or in them, that makes rows; null where none does.</param>
    private void Add(PullTableLevel level, IEnumerable<ResultField> fields, PullFieldPath path, ResultField? rows)
    {
        foreach (var field in fields)
        {
            var own = path.Add(field.Name);
            if (field.Items is { } items)
            {
                AddConnection(level, field, items, own, rows);
            }
            else if (field.Fields.Count == 0)
            {
                level.Values.Add((own.Steps, _columns.Count));
                _columns.Add((own.Column, own.FullColumn));
            }
            else if (field.IsList)
            {
                AddList(level, field.Fields.Values, own, node: null, makesRows: field == rows);
            }
            else
            {
                Add(level, field.Fields.Values, own, rows);
            }
        }
    }

    private void AddConnection(PullTableLevel level, ResultField connection, ResultField items, PullFieldPath path, ResultField? rows)
    {
        var node = items.FieldName == "edges" ? items.Find("node") : null;
        foreach (var field in connection.Fields.Values)
        {
            if (field == items)
            {
                AddList(level, (node ?? items).Fields.Values, path.Through(items.Name), node?.Name, makesRows: connection == rows);
            }
            else if (!OfPaging.Contains(field.FieldName))
            {
                Add(level, [field], path, rows: null);
            }
        }
    }

    private void AddList(PullTableLevel level, IEnumerable<ResultField> fields, PullFieldPath path, string? node, bool makesRows)
    {
        if (!makesRows)
        {
            Add(level, fields, node is null ? path : path.Through(node), rows: null);
            return;
        }

        level.ItemPath = path.Steps;
        level.Items = new PullTableLevel();
        level.NodeName = node;
        _itemFields ??= [.. fields];
        Add(level.Items, fields, path.Restart(level == _root), FindFirstList(fields));
    }
}
