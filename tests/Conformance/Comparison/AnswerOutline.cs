using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contested.Conformance.Comparison;

/// <summary>Writes an answer as lines, one for each value in it with its path, in order: equal answers have equal lines.</summary>
internal static class AnswerOutline
{
    public static IReadOnlyList<string> Write(JsonNode answer)
    {
        var lines = new List<string>();
        Write(answer, string.Empty, lines);
        return lines;
    }

    private static void Write(JsonNode? node, string path, List<string> lines)
    {
        switch (node)
        {
            case JsonObject entries:
                lines.Add($"{path} {{}}");
                foreach (var (name, value) in entries)
                {
                    Write(value, $"{path}.{name}", lines);
                }

                break;
            case JsonArray items:
                lines.Add($"{path} [{items.Count}]");
                foreach (var (index, item) in items.Index())
                {
                    Write(item, $"{path}[{index}]", lines);
                }

                break;
            default:
                lines.Add($"{path} = {Describe(node)}");
                break;
        }
    }

    /// <summary>Writes numbers by their value: 1, 1.0 and 1e0 are the same; and texts on one line.</summary>
    private static string Describe(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Number => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String => $"\"{WellFormed(value.GetValue<string>()).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        _ => value.ToJsonString(),
    };

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
