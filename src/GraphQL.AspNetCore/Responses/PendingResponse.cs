using System.Text.Json;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>A response that is written, but not sent.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="StatusCode">Its status.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="IsWhole">Whether it has data, without errors or reports.</param>
internal sealed record PendingResponse(ResponseBuffer Body, int StatusCode, ResponseMediaType MediaType, bool IsWhole) : IDisposable
{
    /// <summary>After how many seconds to send the request again; null where that would not help.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Writes the response to a well-formed request; where it is too large, an error that says so.</summary>
    /// <exception cref="RequestRefusedException">The responses of others take what memory there is.</exception>
    public static ValueTask<PendingResponse> WriteAsync(
        ResponseMemory memory, ExecutionResult result, ResponseMediaType mediaType, CancellationToken cancellationToken) =>
        WriteAsync(memory, result, mediaType.GetStatusCode(result), mediaType, cancellationToken);

    /// <summary>Writes a response with a status; where it is too large, an error that says so.</summary>
    /// <exception cref="RequestRefusedException">The responses of others take what memory there is.</exception>
    public static async ValueTask<PendingResponse> WriteAsync(
        ResponseMemory memory, ExecutionResult result, int statusCode, ResponseMediaType mediaType, CancellationToken cancellationToken)
    {
        try
        {
            var body = await WriteBodyAsync(memory, result, cancellationToken);
            return new PendingResponse(body, statusCode, mediaType, result is { IsExecuted: true, Errors: [], Extensions.Count: 0 })
            {
                RetryAfter = result.Errors is [{ Code: ErrorCodes.DatabaseUnavailable }] ? RequestRefusedException.RetryAfterSeconds : null,
            };
        }
        catch (ResponseTooLargeException exception)
        {
            var error = new ExecutionResult([memory.Refuse(exception)]);
            return new PendingResponse(await WriteBodyAsync(memory, error, cancellationToken), mediaType.GetStatusCode(error), mediaType, IsWhole: false);
        }
    }

    /// <summary>Writes a body.</summary>
    /// <exception cref="ResponseTooLargeException">It has more bytes than it may.</exception>
    /// <exception cref="RequestRefusedException">The responses of others take what memory there is.</exception>
    public static async ValueTask<ResponseBuffer> WriteBodyAsync(ResponseMemory memory, ExecutionResult result, CancellationToken cancellationToken)
    {
        var body = new ResponseBuffer(memory);
        try
        {
            using var writer = new Utf8JsonWriter(body, ResponseWriter.Options);
            await result.WriteToAsync(writer, () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.Flush();
                return ValueTask.CompletedTask;
            });
            writer.Flush();
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>Sends the body, unless the client asks for the headers only.</summary>
    public async ValueTask SendBodyAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentLength = Body.Length;
            await Body.SendAsync(context.Response.Body, context.RequestAborted);
        }
    }

    /// <inheritdoc />
    public void Dispose() => Body.Dispose();
}
