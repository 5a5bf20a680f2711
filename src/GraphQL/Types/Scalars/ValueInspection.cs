using System.Collections;
using System.Globalization;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Writes values into messages, in the notation of JSON.</summary>
internal static class ValueInspection
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    public static string Inspect(object? value) => Inspect(value, 0);

    private static string Inspect(object? value, int depth) => value switch
    {
        null => "null",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        IEnumerable<KeyValuePair<string, object?>> fields => InspectFields(fields, depth),
        IEnumerable items => InspectItems(items.Cast<object?>(), depth),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static string InspectFields(IEnumerable<KeyValuePair<string, object?>> fields, int depth)
    {
        if (depth >= MaxDepth)
        {
            return fields.Any() ? "[Object]" : "{}";
        }

        var text = string.Join(", ", fields.Select(field => $"{field.Key}: {Inspect(field.Value, depth + 1)}"));
        return text.Length == 0 ? "{}" : $"{{ {text} }}";
    }

    private static string InspectItems(IEnumerable<object?> items, int depth)
    {
        if (depth >= MaxDepth)
        {
            return items.Any() ? "[Array]" : "[]";
        }

        var texts = items.Select(item => Inspect(item, depth + 1)).ToList();
        var shown = texts.Take(MaxItems);
        var hidden = texts.Count - MaxItems;
        return $"[{string.Join(", ", hidden > 0 ? [.. shown, hidden == 1 ? "... 1 more item" : $"... {hidden} more items"] : shown)}]";
    }
}
