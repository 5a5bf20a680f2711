using System.Collections;
using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>Turns JSON and anonymous objects into the dictionaries that variables are made of.</summary>
internal static class JsonValues
{
    public static object? Of(object? value) => value switch
    {
        null or string or bool or int or double => value,
        IEnumerable<KeyValuePair<string, object?>> entries => entries.ToDictionary(entry => entry.Key, entry => Of(entry.Value)),
        IEnumerable items => items.Cast<object?>().Select(Of).ToList(),
        JsonElement element => OfElement(element),
        _ => value.GetType().GetProperties().ToDictionary(property => property.Name, property => Of(property.GetValue(value))),
    };

    public static object? Parse(string json) => Of(JsonDocument.Parse(json).RootElement);

    private static object? OfElement(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(field => field.Name, field => OfElement(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(OfElement).ToList(),
        JsonValueKind.Number => element.TryGetInt32(out var number) ? number : element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => element.GetString(),
    };
}
