using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>A value of a response.</summary>
internal readonly record struct Answer(JsonElement Json)
{
    public bool IsNull => Json.ValueKind is JsonValueKind.Null;

    public string? Text => Json.GetString();

    public int Number => Json.GetInt32();

    public bool IsTrue => Json.GetBoolean();

    /// <summary>The items of a list.</summary>
    public IEnumerable<Answer> Items => Json.EnumerateArray().Select(item => new Answer(item));

    /// <summary>A field of an object.</summary>
    public Answer this[string name] => new(Json.GetProperty(name));

    public static Answer DataOf(ExecutionResult result) => new(JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data"));

    /// <summary>The values of a text field of the objects of a list.</summary>
    public List<string?> Texts(string name) => [.. Items.Select(item => item[name].Text)];

    public override string ToString() => Json.ToString();
}
