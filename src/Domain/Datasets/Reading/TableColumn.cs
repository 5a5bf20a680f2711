using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Reading;

/// <summary>A column that a table of entries can have.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Path">The key whose values it holds, and those of the entries in which that is, from the outermost on.</param>
internal sealed record TableColumn(string Name, IReadOnlyList<KeyDefinition> Path)
{
    /// <summary>What the cells of the column hold.</summary>
    public ValueFormat Format => Path[^1].Format;

    /// <summary>The columns of entries, in the order of their keys; an entry within an entry has its own among them.</summary>
    public static IEnumerable<TableColumn> Of(EntryDefinition entry) => In(entry, "", []);

    private static IEnumerable<TableColumn> In(EntryDefinition entry, string prefix, KeyDefinition[] outer)
    {
        foreach (var key in entry.Keys)
        {
            KeyDefinition[] path = [.. outer, key];
            var columns = key.Format switch
            {
                EntryFormat nested => In(nested.Entry, key.Parameter.IsDefined(typeof(PrefixedColumnsAttribute), false) ? key.Name : "", path),
                ScalarFormat or ListFormat or EntryListFormat => [new TableColumn(NameOf(prefix, key), path)],
                _ => throw new NotSupportedException($"The values of \"{key.Name}\" have no form in a cell."),
            };
            foreach (var column in columns)
            {
                yield return column;
            }
        }
    }

    private static string NameOf(string prefix, KeyDefinition key) =>
        prefix.Length == 0 ? key.Name : prefix + char.ToUpperInvariant(key.Name[0]) + key.Name[1..];
}
