using System.Globalization;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Telemetry;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>Sends responses that are not to be kept.</summary>
internal sealed class ResponseSender(ResponseMemory memory, ServerMetrics metrics)
{
    /// <summary>Sends the answer to a request that was not executed.</summary>
    public async Task SendAsync(HttpContext context, RequestRefusedException refusal, ResponseMediaType mediaType)
    {
        metrics.OnError(refusal.Code, refusal.Limit);
        if (refusal.Allow is { } methods)
        {
            context.Response.Headers.Allow = methods;
        }

        var error = new GraphQLError(refusal.Message, refusal.Code) { Extensions = refusal.Extensions };
        using var response = await WriteAsync([error], refusal.StatusCode, mediaType);
        await SendAsync(context, response with { RetryAfter = refusal.RetryAfter });
    }

    /// <summary>Sends errors with a status.</summary>
    public async Task SendAsync(HttpContext context, IReadOnlyList<GraphQLError> errors, int statusCode, ResponseMediaType mediaType)
    {
        using var response = await WriteAsync(errors, statusCode, mediaType);
        await SendAsync(context, response);
    }

    /// <summary>Sends a response.</summary>
    public static async Task SendAsync(HttpContext context, PendingResponse pending)
    {
        var response = context.Response;
        response.StatusCode = pending.StatusCode;
        response.ContentType = pending.MediaType.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.Vary = CacheControl.Vary;
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            response.Headers.CacheControl = CacheControl.NoStore;
        }

        if (pending.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (pending.StatusCode == StatusCodes.Status405MethodNotAllowed && response.Headers.Allow.Count == 0)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        await pending.SendBodyAsync(context);
    }

    private ValueTask<PendingResponse> WriteAsync(IReadOnlyList<GraphQLError> errors, int statusCode, ResponseMediaType mediaType) =>
        PendingResponse.WriteAsync(memory, new ExecutionResult(errors), statusCode, mediaType, CancellationToken.None);
}
