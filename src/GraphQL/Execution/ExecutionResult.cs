using System.Text.Json;

namespace Contested.GraphQL.Execution;

/// <summary>The response to a request.</summary>
/// <remarks>Specification: 7.1 Response Format.</remarks>
public sealed class ExecutionResult
{
    /// <summary>The response to a request that was not executed.</summary>
    /// <param name="errors">What is wrong; empty only where the request did not ask for execution.</param>
    public ExecutionResult(IReadOnlyList<GraphQLError> errors)
    {
        Errors = errors;
    }

    internal ExecutionResult(ResultObject? data, IReadOnlyList<GraphQLError> errors)
    {
        IsExecuted = true;
        Data = data;
        Errors = errors;
    }

    /// <summary>Whether the operation was executed, so that the response has <c>data</c>, be it null.</summary>
    public bool IsExecuted { get; }

    /// <summary>The data; null where the request failed, or an error spread to the root.</summary>
    public ResultObject? Data { get; }

    /// <summary>The errors; empty where there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Further entries for <c>extensions</c>; empty where there are none.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; set; } = new Dictionary<string, object?>();

    /// <summary>Writes the response as JSON.</summary>
    /// <param name="writer">Where to write; it is not flushed.</param>
    public void WriteTo(Utf8JsonWriter writer) => new ResponseWriter(writer).Write(this);

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
