using System.Text.Json;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A level of an answer whose objects each make at least one row, but for the root.</summary>
internal sealed class PullTableLevel
{
    /// <summary>The way to each value of a row, from the object of the level, and the column it goes to. Lists on the way are joined.</summary>
    public List<(IReadOnlyList<string> Path, int Column)> Values { get; } = [];

    /// <summary>The way to the list whose items make rows, from the object of the level; null where this is the innermost level.</summary>
    public IReadOnlyList<string>? ItemPath { get; set; }

    /// <summary>The level of these items; null where this is the innermost level.</summary>
    public PullTableLevel? Items { get; set; }

    /// <summary>Where the items are the edges of a connection, the name of their nodes, which count; else null.</summary>
    public string? NodeName { get; set; }

    /// <summary>Gives the items of an object of this level.</summary>
    public IEnumerable<JsonElement> ItemsOf(JsonElement parent)
    {
        foreach (var step in ItemPath ?? [])
        {
            if (parent.ValueKind is not JsonValueKind.Object || !parent.TryGetProperty(step, out parent))
            {
                yield break;
            }
        }

        if (parent.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in parent.EnumerateArray())
            {
                yield return NodeName is not null && item.ValueKind is JsonValueKind.Object && item.TryGetProperty(NodeName, out var node) ? node : item;
            }
        }
    }
}
