using System.Text.Json;

namespace Contested.GraphQL.Tests.Execution;

/// <summary>Reads JSON into dictionaries, lists and plain values: for variables and for what resolvers give.</summary>
internal static class Json
{
    public static IReadOnlyDictionary<string, object?> ReadObject(string json) => (IReadOnlyDictionary<string, object?>)Read(json)!;

    public static object? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    private static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(property => property.Name, property => Read(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToList(),
        // Without the cast, all would become doubles.
        JsonValueKind.Number => element.TryGetInt32(out var whole) ? (object)whole : element.GetDouble(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Null => null,
        _ => element.GetBoolean(),
    };
}
