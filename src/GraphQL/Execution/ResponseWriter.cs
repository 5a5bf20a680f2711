using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Contested.GraphQL.Execution;

/// <summary>Writes responses as JSON.</summary>
/// <remarks>Specification: 7.2.1 JSON Serialization; errors come first, as 7.1 Response Format recommends.</remarks>
public sealed class ResponseWriter(Utf8JsonWriter writer)
{
    /// <summary>
    /// The options with which responses are written: letters of all scripts stand for themselves. Escaped are what JSON needs
    /// escaped, control characters, and characters beyond the Basic Multilingual Plane such as emoji (as two surrogates).
    /// </summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue };

    /// <summary>Writes a response.</summary>
    /// <param name="result">The response.</param>
    /// <param name="flush">Hands on what has been written of a large response; null where it may be held.</param>
    public async ValueTask WriteAsync(ExecutionResult result, Func<ValueTask>? flush = null)
    {
        writer.WriteStartObject();
        if (result.Errors.Count > 0)
        {
            writer.WriteStartArray("errors"u8);
            foreach (var error in result.Errors)
            {
                WriteError(error);
            }

            writer.WriteEndArray();
        }

        if (result.IsExecuted)
        {
            writer.WritePropertyName("data"u8);
            if (result.Planned is { } planned)
            {
                await planned.WriteToAsync(writer, flush);
            }
            else
            {
                WriteValue(result.Data);
            }
        }

        if (result.Extensions.Count > 0)
        {
            writer.WritePropertyName("extensions"u8);
            WriteValue(result.Extensions);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the value of a field that has no fields of its own.</summary>
    /// <param name="value">The serialized value, or null.</param>
    public void WriteLeaf(object? value) => WriteValue(value);

    private void WriteError(GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations.Count > 0)
        {
            writer.WriteStartArray("locations"u8);
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, location.Line);
                writer.WriteNumber("column"u8, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is not null)
        {
            writer.WritePropertyName("path"u8);
            WriteValue(error.Path);
        }

        WriteExtensions(error);
        writer.WriteEndObject();
    }

    private void WriteExtensions(GraphQLError error)
    {
        if (error.Code is null && error.Extensions.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("extensions"u8);
        if (error.Code is not null)
        {
            writer.WriteString("code"u8, error.Code);
        }

        foreach (var (name, value) in error.Extensions)
        {
            writer.WritePropertyName(name);
            WriteValue(value);
        }

        writer.WriteEndObject();
    }

    private void WriteObject(ResultObject result)
    {
        writer.WriteStartObject();
        var fields = result.Selection.Fields;
        for (var index = 0; index < fields.Count; index++)
        {
            writer.WritePropertyName(fields[index].EncodedName);
            WriteValue(result.FieldValues[index]);
        }

        writer.WriteEndObject();
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double:
                // JSON has no other numbers; a scalar of the schema's own may hand on what a client sent as 1e400.
                writer.WriteNullValue();
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case ResultObject result:
                WriteObject(result);
                break;
            case IEnumerable<KeyValuePair<string, object?>> entries:
                WriteEntries(entries);
                break;
            case IEnumerable items:
                WriteItems(items);
                break;
            default:
                JsonSerializer.Serialize(writer, value);
                break;
        }
    }

    private void WriteEntries(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in entries)
        {
            writer.WritePropertyName(name);
            WriteValue(value);
        }

        writer.WriteEndObject();
    }

    private void WriteItems(IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(item);
        }

        writer.WriteEndArray();
    }
}
