using System.Text.Json;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Gives the value of a cell of a table.</summary>
internal static class CellValue
{
    private const string Separator = "; ";

    /// <summary>Gives what stands at a path: null, a long, a double, a bool or a string. The values of lists on the way are joined.</summary>
    public static object? Of(JsonElement element, IReadOnlyList<string> path)
    {
        for (var index = 0; index < path.Count; index++)
        {
            if (element.ValueKind is JsonValueKind.Array)
            {
                return Join(element, path, index);
            }

            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(path[index], out element))
            {
                return null;
            }
        }

        return element.ValueKind is JsonValueKind.Array ? Join(element, path, path.Count) : Of(element);
    }

    private static string Join(JsonElement list, IReadOnlyList<string> path, int start)
    {
        IReadOnlyList<string> rest = [.. path.Skip(start)];
        return string.Join(Separator, list.EnumerateArray().Select(item => TextOf(Of(item, rest))));
    }

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
