using System.Text.Json;

namespace Contested.GraphQL.Execution;

/// <summary>The response to a request.</summary>
/// <remarks>Specification: 7.1 Response Format.</remarks>
public sealed class ExecutionResult
{
    private IReadOnlyDictionary<string, object?>? _data;

    /// <summary>The response to a request that was not executed.</summary>
    /// <param name="errors">What is wrong; empty only where the request did not ask for execution.</param>
    public ExecutionResult(IReadOnlyList<GraphQLError> errors)
    {
        Errors = errors;
    }

    internal ExecutionResult(IReadOnlyDictionary<string, object?>? data, IReadOnlyList<GraphQLError> errors)
    {
        IsExecuted = true;
        _data = data;
        Errors = errors;
    }

    internal ExecutionResult(IResponseData data)
    {
        IsExecuted = true;
        Planned = data;
        Errors = [];
    }

    /// <summary>Whether the operation was executed, so that the response has <c>data</c>, be it null.</summary>
    public bool IsExecuted { get; }

    /// <summary>The data; null where the request failed, or an error spread to the root.</summary>
    public IReadOnlyDictionary<string, object?>? Data => _data ??= Planned?.ToDictionary();

    /// <summary>The data as its plan has read it; null where the operation was executed field by field.</summary>
    internal IResponseData? Planned { get; }

    /// <summary>The errors; empty where there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Further entries for <c>extensions</c>; empty where there are none.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; set; } = new Dictionary<string, object?>();

    /// <summary>Writes the response as JSON.</summary>
    /// <param name="writer">Where to write; it is not flushed.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        var writing = WriteToAsync(writer, null);
        if (!writing.IsCompletedSuccessfully)
        {
            writing.AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>Writes the response as JSON, with pauses in a large one.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="flush">Hands on what has been written, so that it need not be held; null where it may be.</param>
    public ValueTask WriteToAsync(Utf8JsonWriter writer, Func<ValueTask>? flush) => new ResponseWriter(writer).WriteAsync(this, flush);

    /// <summary>Gives the response as JSON text.</summary>
    /// <param name="indented">Whether to break lines and indent.</param>
    public string ToJson(bool indented = false)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ResponseWriter.Options with { Indented = indented }))
        {
            WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
