using System.Text.Json;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Gives the value of a cell of a table.</summary>
internal static class CellValue
{
    private const string Separator = "; ";

    /// <summary>Between the values of a list inside a list.</summary>
    private const string InnerSeparator = " / ";

    /// <summary>Gives what stands at a path: null, a long, a double, a bool or a string. The values of lists on the way are joined.</summary>
    public static object? Of(JsonElement element, IReadOnlyList<string> path) => Of(element, path, Separator);

    private static object? Of(JsonElement element, IReadOnlyList<string> path, string separator)
    {
        for (var index = 0; index < path.Count; index++)
        {
            if (element.ValueKind is JsonValueKind.Array)
            {
                return Join(element, [.. path.Skip(index)], separator);
            }

            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(path[index], out element))
            {
                return null;
            }
        }

        return element.ValueKind is JsonValueKind.Array ? Join(element, [], separator) : Of(element);
    }

    private static string Join(JsonElement list, IReadOnlyList<string> path, string separator) =>
        string.Join(separator, list.EnumerateArray().Select(item => TextOf(Of(item, path, InnerSeparator))));

    private static object? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetInt64(out var number) => number,
        JsonValueKind.Number => value.GetDouble(),
        _ => value.GetRawText(),
    };

    private static string? TextOf(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => (string?)value,
    };
}
