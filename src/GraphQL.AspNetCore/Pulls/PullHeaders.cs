using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Tells clients in which state a pull is, so that they need not pull it twice.</summary>
/// <remarks>
/// <c>Last-Modified</c> is for people: <c>If-Modified-Since</c> is ignored, as two versions may be released on one day.
/// </remarks>
internal sealed class PullHeaders(ResponseTags tags, IOptions<GraphQLServerOptions> options, TimeProvider time, CurrentDataVersion? version = null)
{
    private static readonly string Vary = string.Join(", ", [HeaderNames.Accept, HeaderNames.AcceptEncoding]);

    private readonly string _cacheControl = CacheControl.Format(options.Value.ClientCacheAge);

    /// <summary>Finds out in which state a pull is.</summary>
    public async ValueTask<PullState> ReadStateAsync(HttpRequest request, Pull pull, PullFormat format)
    {
        var current = version is null ? null : await version.GetAsync();
        var tag = current is null ? null : tags.Of(current.Name, "pull", pull.Name, pull.Document.Text, format.Extension, request.QueryString.Value);
        return new PullState(current, tag);
    }

    /// <summary>Sets the headers of a pull.</summary>
    public void Set(HttpResponse response, Pull pull, PullFormat format, PullState state)
    {
        response.ContentType = format.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentDisposition = $"inline; filename=\"{pull.Name}.{format.Extension}\"";
        SetState(response, state);
    }

    /// <summary>Sets status and headers where the client has the pull already.</summary>
    public void SetNotModified(HttpResponse response, PullState state)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        SetState(response, state);
    }

    private void SetState(HttpResponse response, PullState state)
    {
        response.Headers.Vary = Vary;
        if (state.Tag is null)
        {
            response.Headers.CacheControl = CacheControl.NoStore;
            return;
        }

        response.Headers.ETag = state.Tag;
        response.Headers.CacheControl = _cacheControl;
        // RFC 9110, 8.8.2.1: not later than now.
        if (state.Version!.ReleasedAt is { } releasedAt && releasedAt <= time.GetUtcNow())
        {
            response.Headers.LastModified = HeaderUtilities.FormatDate(releasedAt);
        }
    }
}
