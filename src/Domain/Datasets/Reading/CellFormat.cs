using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Reading;

/// <summary>How the value of a key is written in one cell of a table.</summary>
internal static class CellFormat
{
    /// <summary>What a cell that is not empty holds; what it cannot hold is reported.</summary>
    public static EntryNode Read(ValueFormat format, ScalarNode cell, ProblemCollector problems) => format switch
    {
        ListFormat => new ListNode(cell.Position, [.. ItemsOf(cell)]),
        EntryListFormat list => new ListNode(cell.Position, [.. ItemsOf(cell).Select(item => EntryOf(list.Entry, item, problems)).OfType<MappingNode>()]),
        _ => cell,
    };

    /// <summary>The text of the cell that is read as the value.</summary>
    public static string Write(ValueFormat format, EntryNode value) => format switch
    {
        ListFormat => CellItems.Join(((ListNode)value).Items.Select(item => ((ScalarNode)item).Value!)),
        EntryListFormat list => CellItems.Join(((ListNode)value).Items.Select(item => TextOf(list.Entry, (MappingNode)item))),
        _ => ((ScalarNode)value).Value!,
    };

    private static IEnumerable<ScalarNode> ItemsOf(ScalarNode cell) => CellItems.Split(cell.Value!).Select(text => cell with { Value = text });

    private static MappingNode? EntryOf(EntryDefinition entry, ScalarNode item, ProblemCollector problems)
    {
        var (form, keys) = (entry.InCell!, entry.CellKeys);
        // An address or a name may hold blanks.
        var most = keys[^1].Format is ScalarFormat { Kind: ScalarKind.Text or ScalarKind.WebAddress } ? keys.Count : int.MaxValue;
        var values = item.Value!.Split(' ', most, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (values.Length <= keys.Count && values.Length >= keys.Count(key => key.IsRequired))
        {
            return new MappingNode(
                item.Position,
                [
                    .. keys.Zip(values, (key, value) =>
                        KeyValuePair.Create(new ScalarNode(item.Position, key.Name), (EntryNode)(item with { Value = value }))),
                ]);
        }

        problems.Add(item.Position, $"\"{item.Value}\" is not {entry.NounWithArticle}. Write {form.Form}, such as \"{form.Example}\".");
        return null;
    }

    private static string TextOf(EntryDefinition entry, MappingNode item) =>
        string.Join(' ', entry.CellKeys.Select(key => item.Find(key.Name)).OfType<ScalarNode>().Select(value => value.Value));
}
