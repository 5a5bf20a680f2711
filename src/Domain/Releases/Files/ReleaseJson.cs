using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contested.Domain.Dates;

namespace Contested.Domain.Releases.Files;

/// <summary>How releases are written in JSON: names in camel case, members of enumerations as in the files of the dataset.</summary>
internal static class ReleaseJson
{
    /// <summary>On one line, every key present.</summary>
    public static JsonSerializerOptions Line { get; } = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false), new PartialDateConverter() },
    };

    /// <summary>For people, without keys that have no value.</summary>
    public static JsonSerializerOptions Document { get; } = new(Line)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private sealed class PartialDateConverter : JsonConverter<PartialDate>
    {
        /// <inheritdoc />
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.TryParse(reader.GetString() ?? "", out var date) ? date! : throw new JsonException("This is not a date.");

        /// <inheritdoc />
        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}
