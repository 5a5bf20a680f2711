using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Mcp.Answers;

namespace Contested.Mcp.Arguments;

/// <summary>An argument of a tool.</summary>
/// <param name="Name">Its name, which is that of the GraphQL variable it is for.</param>
/// <param name="Kind">What it can be.</param>
/// <param name="Description">What it means, for those who call the tool.</param>
internal sealed record ToolArgument(string Name, ArgumentKind Kind, string Description)
{
    /// <summary>Whether it has to be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The texts it can be; empty where it can be any.</summary>
    public IReadOnlyCollection<string> Values { get; init; } = [];

    /// <summary>The lowest number it can be; null where there is none.</summary>
    public double? Minimum { get; init; }

    /// <summary>The highest number it can be; null where there is none.</summary>
    public double? Maximum { get; init; }

    private string Type => Kind switch
    {
        ArgumentKind.Text => "string",
        ArgumentKind.Texts => "array",
        ArgumentKind.WholeNumber => "integer",
        ArgumentKind.Number => "number",
        ArgumentKind.Flag => "boolean",
        _ => "object",
    };

    /// <summary>Describes the argument as JSON Schema.</summary>
    public JsonObject ToSchema()
    {
        var text = new JsonObject { ["type"] = "string" };
        var schema = Kind is ArgumentKind.Texts ? new JsonObject { ["type"] = Type, ["items"] = text } : text;
        schema["type"] = Type;
        schema["description"] = Description;
        if (Values.Count > 0)
        {
            text["enum"] = new JsonArray([.. Values.Select(value => JsonValue.Create(value))]);
        }

        if ((Minimum, Maximum) is ({ } lowest, { } highest))
        {
            (schema["minimum"], schema["maximum"]) = (lowest, highest);
        }

        return schema;
    }

    /// <summary>Reads a value that is given for the argument, as the engine takes it.</summary>
    /// <exception cref="ToolRefusedException">The argument cannot be that.</exception>
    public object? Read(JsonElement given)
    {
        var value = (Kind, given.ValueKind) switch
        {
            (ArgumentKind.Text, JsonValueKind.String) => (object?)Known(given),
            (ArgumentKind.Texts, JsonValueKind.String) => new List<object?> { Known(given) },
            (ArgumentKind.Texts, JsonValueKind.Array) when given.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String) =>
                given.EnumerateArray().Select(Known).ToList<object?>(),
            (ArgumentKind.WholeNumber, JsonValueKind.Number) when given.TryGetInt32(out var number) && IsWithin(number) => number,
            (ArgumentKind.Number, JsonValueKind.Number) when IsWithin(given.GetDouble()) => given.GetDouble(),
            (ArgumentKind.Flag, JsonValueKind.True or JsonValueKind.False) => given.GetBoolean(),
            (ArgumentKind.Object, JsonValueKind.Object) => EngineValue.Of(given),
            _ => null,
        };
        return value ?? throw Refuse(given);
    }

    private string Known(JsonElement given)
    {
        var text = given.GetString()!;
        return Values.Count == 0 || Values.Contains(text) ? text : throw Refuse(given);
    }

    private bool IsWithin(double number) => !(number < Minimum) && !(number > Maximum);

    private ToolRefusedException Refuse(JsonElement given)
    {
        var text = given.GetRawText();
        var what = Values.Count > 0
            ? $"{(Kind is ArgumentKind.Texts ? "a list of values among" : "one of")} {string.Join(", ", Values)}"
            : Kind switch
            {
                ArgumentKind.Text => "a text",
                ArgumentKind.Texts => "a list of texts",
                ArgumentKind.WholeNumber or ArgumentKind.Number => $"a{(Kind is ArgumentKind.WholeNumber ? " whole" : "")} number{Range()}",
                ArgumentKind.Flag => "true or false",
                _ => "an object",
            };
        return new ToolRefusedException($"The argument \"{Name}\" cannot be {(text.Length > 100 ? text[..100] + "…" : text)}. It has to be {what}: {Description}");
    }

    private string Range() => (Minimum, Maximum) switch
    {
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $" from {low} to {high}"),
        _ => "",
    };
}
