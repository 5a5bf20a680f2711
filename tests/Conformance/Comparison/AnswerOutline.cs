using System.Text.Json;

namespace Contested.Conformance.Comparison;

/// <summary>Writes an answer as lines, one for each value in it with its path, in order: equal answers have equal lines.</summary>
internal static class AnswerOutline
{
    public static IReadOnlyList<string> Write(JsonElement answer)
    {
        var lines = new List<string>();
        Write(answer, string.Empty, lines);
        return lines;
    }

    private static void Write(JsonElement value, string path, List<string> lines)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                lines.Add($"{path} {{}}");
                foreach (var property in value.EnumerateObject())
                {
                    Write(property.Value, $"{path}.{property.Name}", lines);
                }

                break;
            case JsonValueKind.Array:
                lines.Add($"{path} [{value.GetArrayLength()}]");
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    Write(item, $"{path}[{index}]", lines);
                }

                break;
            case JsonValueKind.Number:
                lines.Add($"{path} = {value.GetDouble():R}");
                break;
            default:
                lines.Add($"{path} = {value.ValueKind} {value.ToString().Replace("\n", "\\n", StringComparison.Ordinal)}");
                break;
        }
    }
}
