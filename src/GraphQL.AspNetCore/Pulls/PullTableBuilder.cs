namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Makes a table of the fields of an answer.</summary>
/// <remarks>
/// The first list of a level makes rows, at the root rather the connection that is paged; the values of other lists share a
/// cell. The names of columns are relative to the items of the outermost list that makes rows. What a connection has beside
/// its items is left out.
/// </remarks>
internal sealed class PullTableBuilder
{
    private readonly List<(string Name, string FullName)> _columns = [];
    private readonly ResultField? _paged;
    private IReadOnlyList<ResultField>? _itemFields;

    private PullTableBuilder(ResultField? paged) => _paged = paged;

    /// <summary>Makes the table.</summary>
    /// <param name="fields">The fields of the root.</param>
    /// <param name="paged">The connection that is paged; null where none is.</param>
    public static PullTable Build(OrderedDictionary<string, ResultField> fields, ResultField? paged)
    {
        var builder = new PullTableBuilder(paged);
        var root = new PullTableLevel();
        builder.Add(root, fields.Values, new PullFieldPath(), isRoot: true);
        var taken = builder._columns.CountBy(column => column.Name).ToDictionary();
        return new PullTable([.. builder._columns.Select(column => taken[column.Name] == 1 ? column.Name : column.FullName)], root, builder._itemFields ?? [.. fields.Values]);
    }

    private void Add(PullTableLevel level, IEnumerable<ResultField> fields, PullFieldPath path, bool isRoot)
    {
        foreach (var field in fields)
        {
            var own = path.Add(field.Name);
            if (field.Items is { } items)
            {
                var node = items.FieldName == "edges" ? items.Find("node") : null;
                AddList(level, field, (node ?? items).Fields.Values, own.Through(items.Name), node?.Name, isRoot);
            }
            else if (field.Fields.Count == 0)
            {
                level.Values.Add((own.Steps, _columns.Count));
                _columns.Add((own.Column, own.FullColumn));
            }
            else if (field.IsList)
            {
                AddList(level, field, field.Fields.Values, own, node: null, isRoot);
            }
            else
            {
                Add(level, field.Fields.Values, own, isRoot);
            }
        }
    }

    private void AddList(PullTableLevel level, ResultField field, IEnumerable<ResultField> fields, PullFieldPath path, string? node, bool isRoot)
    {
        var makesRows = isRoot && _paged is not null ? field == _paged : level.Items is null;
        if (!makesRows)
        {
            Add(level, fields, node is null ? path : path.Through(node), isRoot: false);
            return;
        }

        level.ItemPath = path.Steps;
        level.Items = new PullTableLevel();
        level.NodeName = node;
        _itemFields ??= [.. fields];
        Add(level.Items, fields, path.Restart(isRoot), isRoot: false);
    }
}
