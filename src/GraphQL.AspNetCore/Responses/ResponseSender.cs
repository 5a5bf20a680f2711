using System.Globalization;
using System.Text.Json;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>Sends responses.</summary>
internal sealed class ResponseSender(ILogger logger)
{
    /// <summary>Sends the response to a well-formed request.</summary>
    public Task SendAsync(HttpContext context, ExecutionResult result, ResponseMediaType mediaType)
    {
        var statusCode = mediaType.GetStatusCode(result);
        if (statusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        return SendAsync(context, result, statusCode, mediaType);
    }

    /// <summary>Sends the answer to a request that was not executed.</summary>
    public Task SendAsync(HttpContext context, RequestRefusedException refusal, ResponseMediaType mediaType)
    {
        if (refusal.Allow is { } methods)
        {
            context.Response.Headers.Allow = methods;
        }

        if (refusal.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        var error = new GraphQLError(refusal.Message, refusal.Code) { Extensions = refusal.Extensions };
        return SendAsync(context, new ExecutionResult([error]), refusal.StatusCode, mediaType);
    }

    /// <summary>Sends a response with a status.</summary>
    public async Task SendAsync(HttpContext context, ExecutionResult result, int statusCode, ResponseMediaType mediaType)
    {
        var response = context.Response;
        response.StatusCode = statusCode;
        response.ContentType = mediaType.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.Vary = CacheControl.Vary;
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            response.Headers.CacheControl = CacheControl.NoStore;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        try
        {
            using (var writer = new Utf8JsonWriter(response.BodyWriter, ResponseWriter.Options))
            {
                await result.WriteToAsync(writer, async () =>
                {
                    await writer.FlushAsync(context.RequestAborted);
                    await response.BodyWriter.FlushAsync(context.RequestAborted);
                });
            }

            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody left to answer.
        }
        catch (Exception exception)
        {
            // What is written cannot be taken back; cutting the connection keeps half a response from passing for a whole one.
            logger.LogError(exception, "A GraphQL response could not be written.");
            context.Abort();
        }
    }
}
