using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing.Mappings;

/// <summary>
/// Reads what the values of columns stand for: from further tables, and from the mapping itself, which comes before them.
/// </summary>
internal sealed class ColumnValuesReader(IReadOnlyDictionary<string, Table?> tables, ProblemCollector problems)
{
    private readonly Dictionary<string, ColumnValues> _values = [];

    /// <summary>What the values stand for, by column.</summary>
    public IReadOnlyDictionary<string, ColumnValues> Read(MappingNode root)
    {
        foreach (var (column, node) in EntriesOf(root, "tables"))
        {
            if (node is not ScalarNode { Value: { } path } file)
            {
                problems.Add(
                    node.Position, $"\"{column.Value}\" must be the path of a table, such as battles.csv, not {node.Description}.");
            }
            else if (tables.GetValueOrDefault(path) is { } table)
            {
                ValuesOf(column).AddRows(table, file.Position, problems);
            }
        }

        foreach (var (column, node) in EntriesOf(root, "values"))
        {
            AddValues(ValuesOf(column), column.Value!, node);
        }

        return _values;
    }

    private void AddValues(ColumnValues values, string column, EntryNode node)
    {
        if (node is ListNode list)
        {
            foreach (var item in list.Items.Select(item => new ScalarReader(problems).Text(item, column)).OfType<Located<string>>())
            {
                values.Add(item.Value, []);
            }
        }
        else if (NodeReader.Expect<MappingNode>(node, $"\"{column}\"", problems) is { } entries)
        {
            foreach (var (value, properties) in entries.Entries)
            {
                values.Add(value.Value ?? "", PropertiesIn(properties, value.Value ?? ""));
            }
        }
    }

    private IEnumerable<KeyValuePair<string, ScalarNode>> PropertiesIn(EntryNode node, string value)
    {
        foreach (var (name, property) in NodeReader.Expect<MappingNode>(node, $"\"{value}\"", problems)?.Entries ?? [])
        {
            if (property is ScalarNode scalar)
            {
                yield return KeyValuePair.Create(name.Value ?? "", scalar);
            }
            else
            {
                problems.Add(property.Position, $"\"{name.Value}\" must be a single value, not {property.Description}.");
            }
        }
    }

    private IReadOnlyList<KeyValuePair<ScalarNode, EntryNode>> EntriesOf(MappingNode root, string key) =>
        root.Find(key) is { } node ? NodeReader.Expect<MappingNode>(node, $"\"{key}\"", problems)?.Entries ?? [] : [];

    private ColumnValues ValuesOf(ScalarNode column)
    {
        var name = column.Value ?? "";
        return _values.TryGetValue(name, out var values) ? values : _values[name] = new ColumnValues(name);
    }
}
