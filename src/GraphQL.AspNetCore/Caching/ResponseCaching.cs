using System.Text.Json;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Answers requests from memory, or with status 304 where the client has the answer, and keeps the answers of others.</summary>
/// <remarks>
/// RFC 9110, 13.1.2. Only GET and HEAD have tags and conditions: the answer to a POST is no representation of the address that
/// the next request could be compared with.
/// </remarks>
internal sealed class ResponseCaching(
    CurrentDataVersion version,
    ResponseCache cache,
    ResponseTags tags,
    CachedResponseSender sender,
    ILogger<ResponseCaching> logger)
{
    /// <summary>Finds out what the answer to a request depends on.</summary>
    /// <param name="received">The request.</param>
    /// <param name="document">The document that the address names; null where the request brings its own.</param>
    /// <param name="mediaType">The media type of the answer.</param>
    /// <returns>Null where the answer is to be neither kept nor tagged.</returns>
    public async ValueTask<CacheableRequest?> OpenAsync(ReceivedRequest received, TrustedDocument? document, ResponseMediaType mediaType)
    {
        var context = received.Context;
        if (!(received.IsGet || cache.IsOn) || ReportHeaders.AskForReport(context.Request) || await version.GetAsync() is not { } current)
        {
            return null;
        }

        var key = RequestKey.Of(received, document?.Name, mediaType, current);
        var known = cache.Find(key);
        return new CacheableRequest(key, cache, context)
        {
            Known = known,
            Tag = received.IsGet ? known?.Tag ?? tags.Of(key, document?.Text) : null,
        };
    }

    /// <summary>Answers a request from memory, or with status 304.</summary>
    /// <returns>Whether it is answered; where not, it is to be executed.</returns>
    public async ValueTask<bool> TryAnswerAsync(HttpContext context, CacheableRequest request)
    {
        var answer = request.Known;
        if (request.Tag is { } tag && ResponseTags.Matches(context.Request, tag, exists: answer is not null))
        {
            sender.SendNotModified(context, tag);
            return true;
        }

        if (answer is null && cache.IsOn && !HttpMethods.IsHead(context.Request.Method))
        {
            answer = await request.WaitForOtherAsync();
        }

        if (answer is null)
        {
            return false;
        }

        await sender.SendAsync(context, request.Key, answer);
        return true;
    }

    /// <summary>Sends a successful answer to a query, and keeps it unless it is too large.</summary>
    public async Task SendAsync(HttpContext context, CacheableRequest request, ExecutionResult result, ResponseMediaType mediaType)
    {
        if (request.Tag is { } tag && ResponseTags.Matches(context.Request, tag, exists: true))
        {
            sender.SendNotModified(context, tag);
            return;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            sender.SetHeaders(context, mediaType, request.Tag);
            return;
        }

        var buffer = new ResponseBuffer(cache.LargestResponse, () =>
        {
            request.Dispose();
            sender.SetHeaders(context, mediaType, request.Tag);
            return context.Response.BodyWriter;
        });
        try
        {
            using (var writer = new Utf8JsonWriter(buffer, ResponseWriter.Options))
            {
                await result.WriteToAsync(writer, async () =>
                {
                    await writer.FlushAsync(context.RequestAborted);
                    if (buffer.HasOverflowed)
                    {
                        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
                    }
                });
            }

            if (buffer.HasOverflowed)
            {
                await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
                return;
            }
        }
        catch (Exception exception) when (buffer.HasOverflowed && !context.RequestAborted.IsCancellationRequested)
        {
            // What is written cannot be taken back; cutting the connection keeps half a response from passing for a whole one.
            logger.LogError(exception, "A GraphQL response could not be written.");
            context.Abort();
            return;
        }

        var answer = new CachedResponse(buffer.ToArray(), mediaType, request.Tag);
        request.Keep(answer);
        await sender.SendAsync(context, request.Key, answer);
    }
}
