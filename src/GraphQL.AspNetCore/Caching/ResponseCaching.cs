using System.Globalization;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.Telemetry;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Answers requests from memory, or with status 304 where the client has the response, and keeps the responses of others.</summary>
/// <remarks>
/// RFC 9110, 13.1.2. Only GET and HEAD have tags and conditions: the response to a POST is no representation of the address that
/// the next request could be compared with.
/// </remarks>
internal sealed class ResponseCaching(
    CurrentDataVersion version,
    ResponseCache cache,
    ResponseTags tags,
    CachedResponseSender sender,
    ExecutionQueue queue,
    ServerMetrics metrics)
{
    /// <summary>Finds out what the response to a request depends on.</summary>
    /// <param name="received">The request.</param>
    /// <param name="document">The document that the address names; null where the request brings its own.</param>
    /// <param name="mediaType">The media type of the response.</param>
    /// <returns>Null where the response is to be neither kept nor tagged.</returns>
    public async ValueTask<CacheableRequest?> OpenAsync(ReceivedRequest received, TrustedDocument? document, ResponseMediaType mediaType)
    {
        var context = received.Context;
        if (!(received.IsGet || cache.IsOn) || ReportHeaders.AskForReport(context.Request))
        {
            return null;
        }

        if (await version.GetAsync() is not { } current)
        {
            return OpenStale(received, document, mediaType);
        }

        var key = RequestKey.Of(received, document?.Name, mediaType, current);
        var known = cache.Find(key);
        return new CacheableRequest(key, cache, context)
        {
            Version = current,
            Known = known,
            Tag = received.IsGet ? known?.Tag ?? tags.Of(key, document?.Text) : null,
        };
    }

    /// <summary>Finds the answer that is kept, where it cannot be told whether it is still right; null where there is none.</summary>
    private CacheableRequest? OpenStale(ReceivedRequest received, TrustedDocument? document, ResponseMediaType mediaType)
    {
        if (version.FindRecent(out var age) is not { } recent)
        {
            return null;
        }

        var key = RequestKey.Of(received, document?.Name, mediaType, recent);
        return cache.Find(key) is { } known
            ? new CacheableRequest(key, cache, received.Context) { Version = recent, Known = known, Tag = known.Tag, Age = age }
            : null;
    }

    /// <summary>Answers a request from memory, or with status 304.</summary>
    /// <returns>Whether it is answered; where not, it is to be executed.</returns>
    public async ValueTask<bool> TryAnswerAsync(ReceivedRequest received, CacheableRequest request)
    {
        var context = received.Context;
        var cached = request.Known;
        if (request.Age is { } age)
        {
            // RFC 9111, 5.1.
            context.Response.Headers.Age = ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        if (request.Tag is { } tag && ResponseTags.Matches(context.Request, tag, exists: cached is not null))
        {
            metrics.OnResponseCache("not_modified");
            sender.SendNotModified(context, tag);
            return true;
        }

        if (cached is null && cache.IsOn && !HttpMethods.IsHead(context.Request.Method))
        {
            cached = await request.WaitForOtherAsync();
        }

        metrics.OnResponseCache(cached is null ? "miss" : request.Age is null ? "hit" : "stale");
        if (cached is null)
        {
            return false;
        }

        received.Dispose();
        using var place = await queue.TakePlaceAsync(cached.Body.Length, context.RequestAborted);
        // RFC 9211.
        context.Response.Headers["Cache-Status"] = "Contested; hit";
        await sender.SendAsync(context, request.Key, cached);
        return true;
    }

    /// <summary>Sends a successful response to a query, and keeps it unless it is too large, or may be of another version.</summary>
    public async Task SendAsync(HttpContext context, CacheableRequest request, PendingResponse response)
    {
        if (version.IsOutdated(request.Version))
        {
            metrics.OnResponseCache("outdated");
            request.Dispose();
            await ResponseSender.SendAsync(context, response);
            return;
        }

        if (request.Tag is { } tag && ResponseTags.Matches(context.Request, tag, exists: true))
        {
            sender.SendNotModified(context, tag);
            return;
        }

        var isHead = HttpMethods.IsHead(context.Request.Method);
        if (isHead || response.Body.Length > cache.LargestResponse)
        {
            metrics.OnResponseCache(isHead ? "head" : "too_large");
            request.Dispose();
            sender.SetHeaders(context, response.MediaType, request.Tag);
            await response.SendBodyAsync(context);
            return;
        }

        var cached = new CachedResponse(response.Body.ToArray(), response.MediaType, request.Tag);
        response.Dispose();
        request.Keep(cached);
        await sender.SendAsync(context, request.Key, cached);
    }
}
