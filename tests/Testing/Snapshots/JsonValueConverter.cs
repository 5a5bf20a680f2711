using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;

namespace Contested.Testing.Snapshots;

/// <summary>Writes a <see cref="JsonNode"/> or <see cref="JsonElement"/> as the JSON that it is.</summary>
internal sealed class JsonValueConverter : JsonConverter
{
    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanConvert(Type objectType) => objectType == typeof(JsonElement) || objectType.IsAssignableTo(typeof(JsonNode));

    /// <inheritdoc />
    public override void WriteJson(JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer)
    {
        var text = value is JsonElement element ? element.GetRawText() : ((JsonNode)value!).ToJsonString();
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        writer.WriteToken(reader);
    }

    /// <inheritdoc />
    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) =>
        throw new NotSupportedException();
}
