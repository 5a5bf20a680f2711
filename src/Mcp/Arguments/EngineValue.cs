using System.Text.Json;

namespace Contested.Mcp.Arguments;

/// <summary>Turns JSON into values as the engine takes them.</summary>
internal static class EngineValue
{
    /// <summary>Gives null, a boolean, a number, a text, a list or a dictionary.</summary>
    public static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => OfObject(json),
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var number) ? number : json.TryGetInt64(out var wide) ? (object)wide : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> OfObject(JsonElement json)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            entries[property.Name] = Of(property.Value);
        }

        return entries;
    }
}
