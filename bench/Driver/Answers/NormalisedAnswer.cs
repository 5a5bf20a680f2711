using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;

namespace Contested.Bench.Driver.Answers;

/// <summary>Brings the answers of different servers into one form, in which equal answers are equal texts.</summary>
/// <remarks>
/// What may differ: the order of fields; a list that is wrapped into an object of <c>nodes</c> alone; the way in which the enums are
/// spelt, or their numbers in the database; an object whose fields stand in its parent instead, under names with an underscore.
/// </remarks>
internal static class NormalisedAnswer
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The normal form of an answer.</summary>
    public static string Of(string answer) => Normalise(JsonNode.Parse(answer))?.ToJsonString(Options) ?? "null";

    private static JsonNode? Normalise(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } wrapper when wrapper["nodes"] is JsonArray list => Normalise(list),
        JsonObject fields => NormaliseFields(fields),
        JsonArray list => new JsonArray([.. list.Select(Normalise)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject NormaliseFields(JsonObject fields)
    {
        var normal = fields.Where(field => !field.Key.Contains('_', StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key, EnumOf(field.Key, fields) is { } type ? NormaliseEnum(field.Value, type) : Normalise(field.Value)));
        var folded = fields.Where(field => field.Key.Contains('_', StringComparison.Ordinal))
            .GroupBy(field => field.Key[..field.Key.IndexOf('_', StringComparison.Ordinal)])
            .Select(group => KeyValuePair.Create(group.Key, Fold(group)));
        return new JsonObject(normal.Concat(folded).OrderBy(field => field.Key, StringComparer.Ordinal));
    }

    private static JsonNode? Fold(IGrouping<string, KeyValuePair<string, JsonNode?>> group) =>
        group.All(field => field.Value is null)
            ? null
            : NormaliseFields(new JsonObject(group.Select(field => KeyValuePair.Create(field.Key[(group.Key.Length + 1)..], field.Value?.DeepClone()))));

    private static Type? EnumOf(string field, JsonObject fields) => field switch
    {
        "kind" => fields.ContainsKey("measure") ? typeof(ClaimKind) : typeof(EngagementKind),
        "measure" => typeof(Measure),
        "role" => typeof(ParticipationRole),
        _ => null,
    };

    private static JsonNode? NormaliseEnum(JsonNode? value, Type type) => value?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.Number => JsonValue.Create(Enum.ToObject(type, value.GetValue<int>()).ToString()!.ToUpperInvariant()),
        _ => JsonValue.Create(value.GetValue<string>().Replace("_", "", StringComparison.Ordinal).ToUpperInvariant()),
    };
}
