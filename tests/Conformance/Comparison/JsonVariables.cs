using System.Text.Json;

namespace Contested.Conformance.Comparison;

/// <summary>Reads variables as the engine wants them.</summary>
internal static class JsonVariables
{
    public static IReadOnlyDictionary<string, object?> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return (IReadOnlyDictionary<string, object?>)Read(document.RootElement)!;
    }

    private static object? Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var entries = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
                foreach (var property in element.EnumerateObject())
                {
                    entries[property.Name] = Read(property.Value);
                }

                return entries;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(Read).ToList();
            case JsonValueKind.Number:
                // Without the casts, all would become doubles.
                return element.TryGetInt32(out var whole) ? whole : element.TryGetInt64(out var wide) ? (object)wide : element.GetDouble();
            default:
                return element.ValueKind is JsonValueKind.String ? element.GetString() : element.ValueKind is JsonValueKind.Null ? null : element.GetBoolean();
        }
    }
}
