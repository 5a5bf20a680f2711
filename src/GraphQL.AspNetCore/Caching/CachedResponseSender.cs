using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Sends responses that are there in whole.</summary>
/// <param name="cache">Where compressed responses are kept.</param>
/// <param name="memory">What all responses take together.</param>
/// <param name="options">Tells for how long clients may keep responses.</param>
/// <param name="compression">Compresses, where the application does; responses are then compressed once.</param>
internal sealed class CachedResponseSender(
    ResponseCache cache,
    ResponseMemory memory,
    IOptions<GraphQLServerOptions> options,
    IResponseCompressionProvider? compression = null)
{
    private readonly string _cacheControl = CacheControl.Format(options.Value.ClientCacheAge);

    /// <summary>Tells a client that it has the response already.</summary>
    public void SendNotModified(HttpContext context, string tag)
    {
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        SetCacheHeaders(context.Response, tag);
    }

    /// <summary>Sets the headers of a response.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="mediaType">The media type of the response.</param>
    /// <param name="tag">The tag; null for POST.</param>
    public void SetHeaders(HttpContext context, ResponseMediaType mediaType, string? tag)
    {
        var response = context.Response;
        response.ContentType = mediaType.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        SetCacheHeaders(response, tag);
    }

    /// <summary>Sends a response, compressed where the client takes it so.</summary>
    public async ValueTask SendAsync(HttpContext context, RequestKey key, CachedResponse cached)
    {
        using var share = new ResponseShare(memory);
        share.Add(cached.Body.Length);
        SetHeaders(context, cached.MediaType, cached.Tag);
        var response = context.Response;
        if (compression is not null && context.Request.Headers.AcceptEncoding.Count > 0)
        {
            cached = Compress(context, key, cached);
        }

        if (cached.Encoding is not null)
        {
            response.Headers.ContentEncoding = cached.Encoding;
        }

        response.ContentLength = cached.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await ResponseBuffer.SendAsync(cached.Body, response.Body, context.RequestAborted);
        }
    }

    private CachedResponse Compress(HttpContext context, RequestKey key, CachedResponse cached)
    {
        if (!compression!.CheckRequestAcceptsCompression(context)
            || !compression.ShouldCompressResponse(context)
            || compression.GetCompressionProvider(context) is not { } provider)
        {
            return cached;
        }

        var compressedKey = key with { Encoding = provider.EncodingName };
        if (cache.Find(compressedKey) is { } known)
        {
            return known;
        }

        using var bytes = new MemoryStream();
        using (var stream = provider.CreateStream(bytes))
        {
            stream.Write(cached.Body);
        }

        var compressed = cached with { Body = bytes.ToArray(), Encoding = provider.EncodingName };
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
