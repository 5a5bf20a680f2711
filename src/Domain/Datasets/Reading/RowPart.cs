using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The columns of a table that hold the keys of one entry.</summary>
internal sealed class RowPart
{
    private readonly List<Source> _sources = [];

    /// <summary>The entries in the rows of a table with the columns, in their order.</summary>
    public static RowPart Of(IReadOnlyList<TableColumn> columns)
    {
        var row = new RowPart();
        foreach (var (index, column) in columns.Index())
        {
            var part = column.Path.SkipLast(1).Aggregate(row, (outer, key) => outer.PartOf(key.Name));
            part._sources.Add(new Source(column.Path[^1].Name, column.Format, index, null));
        }

        return row;
    }

    /// <summary>The keys that a row has, with their values.</summary>
    public IReadOnlyList<KeyValuePair<ScalarNode, EntryNode>> Read(IReadOnlyList<ScalarNode> row, ProblemCollector problems)
    {
        var entries = new List<KeyValuePair<ScalarNode, EntryNode>>(_sources.Count);
        foreach (var source in _sources)
        {
            if (ValueOf(source, row, problems) is { } value)
            {
                entries.Add(KeyValuePair.Create(new ScalarNode(value.Position, source.Key), value));
            }
        }

        return entries;
    }

    private static EntryNode? ValueOf(Source source, IReadOnlyList<ScalarNode> row, ProblemCollector problems)
    {
        if (source.Part is { } part)
        {
            return part.Read(row, problems) is [var first, ..] entries ? new MappingNode(first.Value.Position, entries) : null;
        }

        var cell = row[source.Column];
        return cell.Value is null ? null : CellFormat.Read(source.Format!, cell, problems);
    }

    private RowPart PartOf(string key)
    {
        var source = _sources.Find(source => source.Key == key);
        if (source is null)
        {
            _sources.Add(source = new Source(key, null, -1, new RowPart()));
        }

        return source.Part!;
    }

    // Where the value of a key is: in a column, or in those of a part.
    private sealed record Source(string Key, ValueFormat? Format, int Column, RowPart? Part);
}
