using System.Text.Json;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>How the answers of a pull become a table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Root">What the rows are made of.</param>
/// <param name="ItemFields">The fields of the items; those of the root where there is no list.</param>
internal sealed record PullTable(IReadOnlyList<PullColumn> Columns, PullTableLevel Root, IReadOnlyList<ResultField> ItemFields)
{
    /// <summary>Gives the items of an answer: those of the connection that is paged, else of the outermost list, else the answer itself.</summary>
    public IEnumerable<JsonElement> ItemsOf(JsonElement data) => Root.Items is null ? [data] : Root.ItemsOf(data);

    /// <summary>Gives the rows of an answer, a cell for each column: null, a long, a double, a bool or a string.</summary>
    /// <remarks>All rows are the same array, which holds one row after the other.</remarks>
    public IEnumerable<object?[]> RowsOf(JsonElement data) => RowsOf(Root, data, new object?[Columns.Count]);

    private static IEnumerable<object?[]> RowsOf(PullTableLevel level, JsonElement element, object?[] cells)
    {
        foreach (var (path, column) in level.Values)
        {
            cells[column] = CellValue.Of(element, path);
        }

        return level.Items is null ? [cells] : level.ItemsOf(element).SelectMany(item => RowsOf(level.Items, item, cells));
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name: the path of the field.</param>
/// <param name="Type">The type of the field.</param>
internal sealed record PullColumn(string Name, GraphQLType Type);

/// <summary>A level of an answer: its root, the items, or a list inside them. The objects of the innermost level are the rows.</summary>
internal sealed class PullTableLevel
{
    /// <summary>The path to each value of a row, from the object of the level, and the column it goes to. Lists on the path are joined.</summary>
    public List<(IReadOnlyList<string> Path, int Column)> Values { get; } = [];

    /// <summary>The path to the list of the next level, from the object of this one; null where this is the innermost level.</summary>
    public IReadOnlyList<string>? ItemPath { get; set; }

    /// <summary>The next level; null where this is the innermost one.</summary>
    public PullTableLevel? Items { get; set; }

    /// <summary>Where the items are the edges of a connection, the name of their nodes, which count; else null.</summary>
    public string? NodeName { get; set; }

    /// <summary>Gives the objects of the next level that stand in an object of this one.</summary>
    public IEnumerable<JsonElement> ItemsOf(JsonElement parent)
    {
        foreach (var step in ItemPath ?? [])
        {
            if (parent.ValueKind is not JsonValueKind.Object || !parent.TryGetProperty(step, out parent))
            {
                return [];
            }
        }

        return parent.ValueKind is not JsonValueKind.Array ? [] : parent.EnumerateArray()
            .Select(item => NodeName is not null && item.ValueKind is JsonValueKind.Object && item.TryGetProperty(NodeName, out var node) ? node : item);
    }
}
