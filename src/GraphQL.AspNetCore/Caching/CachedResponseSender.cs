using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Sends answers that are there in whole.</summary>
/// <param name="cache">Where compressed answers are kept.</param>
/// <param name="options">Tells for how long clients may keep answers.</param>
/// <param name="compression">Compresses, where the application does; answers are then compressed once.</param>
internal sealed class CachedResponseSender(
    ResponseCache cache,
    IOptions<GraphQLServerOptions> options,
    IResponseCompressionProvider? compression = null)
{
    private readonly string _cacheControl = CacheControl.Format(options.Value.ClientCacheAge);

    /// <summary>Tells a client that it has the answer already.</summary>
    public void SendNotModified(HttpContext context, string tag)
    {
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        SetCacheHeaders(context.Response, tag);
    }

    /// <summary>Sets the headers of an answer.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="mediaType">The media type of the answer.</param>
    /// <param name="tag">The tag; null for POST.</param>
    public void SetHeaders(HttpContext context, ResponseMediaType mediaType, string? tag)
    {
        var response = context.Response;
        response.ContentType = mediaType.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        SetCacheHeaders(response, tag);
    }

    /// <summary>Sends an answer, compressed where the client takes it so.</summary>
    public async ValueTask SendAsync(HttpContext context, RequestKey key, CachedResponse answer)
    {
        SetHeaders(context, answer.MediaType, answer.Tag);
        var response = context.Response;
        if (compression is not null && context.Request.Headers.AcceptEncoding.Count > 0)
        {
            answer = Compress(context, key, answer);
        }

        if (answer.Encoding is not null)
        {
            response.Headers.ContentEncoding = answer.Encoding;
        }

        response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(answer.Body);
        }
    }

    private CachedResponse Compress(HttpContext context, RequestKey key, CachedResponse answer)
    {
        if (!compression!.CheckRequestAcceptsCompression(context)
            || !compression.ShouldCompressResponse(context)
            || compression.GetCompressionProvider(context) is not { } provider)
        {
            return answer;
        }

        var compressedKey = key with { Encoding = provider.EncodingName };
        if (cache.Find(compressedKey) is { } known)
        {
            return known;
        }

        using var bytes = new MemoryStream();
        using (var stream = provider.CreateStream(bytes))
        {
            stream.Write(answer.Body);
        }

        var compressed = answer with { Body = bytes.ToArray(), Encoding = provider.EncodingName };
        if (cache.IsOn)
        {
            cache.Add(compressedKey, compressed);
        }

        return compressed;
    }

    private void SetCacheHeaders(HttpResponse response, string? tag)
    {
        var headers = response.Headers;
        headers.Vary = CacheControl.Vary;
        if (tag is not null)
        {
            headers.ETag = tag;
            headers.CacheControl = _cacheControl;
        }
    }
}
