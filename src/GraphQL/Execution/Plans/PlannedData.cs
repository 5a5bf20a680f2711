using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>The complete data of an answer without errors, which write themselves.</summary>
public abstract class PlannedData : IResponseData
{
    /// <summary>What was done to get the data, for <c>extensions.plan</c>.</summary>
    public abstract IReadOnlyDictionary<string, object?> Report { get; }

    /// <inheritdoc />
    public abstract ValueTask WriteToAsync(Utf8JsonWriter writer, Func<ValueTask>? flush);

    /// <summary>Writes the data as a JSON object, without a pause.</summary>
    /// <param name="writer">Where to write; it is not flushed.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        var writing = WriteToAsync(writer, null);
        if (!writing.IsCompletedSuccessfully)
        {
            writing.AsTask().GetAwaiter().GetResult();
        }
    }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, object?> ToDictionary()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ResponseWriter.Options))
        {
            WriteTo(writer);
        }

        var options = new JsonDocumentOptions { MaxDepth = int.MaxValue };
        return (IReadOnlyDictionary<string, object?>)Convert(JsonNode.Parse(buffer.WrittenSpan, documentOptions: options))!;
    }

    private static object? Convert(JsonNode? node) => node switch
    {
        null => null,
        JsonObject entries => new OrderedDictionary<string, object?>(entries.Select(entry => KeyValuePair.Create(entry.Key, Convert(entry.Value)))),
        JsonArray items => items.Select(Convert).ToArray(),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ when node.AsValue().TryGetValue<int>(out var number) => number,
            _ when node.AsValue().TryGetValue<long>(out var number) => number,
            _ => node.GetValue<double>(),
        },
    };
}
