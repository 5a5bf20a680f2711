using System.Text.Json.Nodes;

namespace Contested.Mcp.Claims;

/// <summary>Keeps what is not there out of answers.</summary>
internal static class JsonObjectExtensions
{
    /// <summary>Sets an entry, unless the value is null or false.</summary>
    public static JsonObject Set(this JsonObject answer, string name, JsonNode? value)
    {
        if (value is not null && (value.GetValueKind() is not System.Text.Json.JsonValueKind.False))
        {
            answer[name] = value;
        }

        return answer;
    }
}
