using System.Text;
using System.Text.RegularExpressions;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Tells clients in which state a pull is, so that they need not pull it twice, and under which terms they may use it.</summary>
/// <remarks>
/// <c>Last-Modified</c> is for people: <c>If-Modified-Since</c> is ignored, as two versions may be released on one day.
/// </remarks>
internal sealed partial class PullHeaders(
    ResponseTags tags, IOptions<GraphQLServerOptions> options, IOptions<PullOptions> pullOptions, TimeProvider time, CurrentDataVersion? version = null)
{
    /// <summary>How many characters a header about the sources may have.</summary>
    private const int LongestHeader = 2_000;

    private const int LongestFileName = 150;

    private static readonly string Vary = string.Join(", ", [HeaderNames.Accept, HeaderNames.AcceptEncoding]);

    private readonly string _cacheControl = CacheControl.Format(options.Value.ClientCacheAge);

    /// <summary>The names of the headers that tell the version of the data, their licences, and whom to name.</summary>
    /// <param name="name">The name of the data.</param>
    public static IReadOnlyList<string> NamesOf(string name) => [$"{name}-Version", $"{name}-Licence", $"{name}-Attribution"];

    /// <summary>Finds out in which state a pull is.</summary>
    public async ValueTask<PullState> ReadStateAsync(HttpRequest request, Pull pull, PullFormat format)
    {
        var current = version is null ? null : await version.GetAsync();
        var tag = current is null ? null : tags.Of(current.State, "pull", pull.Name, pull.Document.Text, format.Extension, request.QueryString.Value);
        return new PullState(current, tag);
    }

    /// <summary>Sets the headers of a pull.</summary>
    public void Set(HttpContext context, Pull pull, PullFormat format, PullState state, PullOrigin origin)
    {
        var response = context.Response;
        response.ContentType = format.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        // What is named as a file is to be kept; what is not, a browser shows.
        var disposition = ((string)context.GetRouteValue("pull")!).Contains('.', StringComparison.Ordinal) ? "attachment" : "inline";
        response.Headers.ContentDisposition = $"{disposition}; filename=\"{FileNameOf(pull, format, origin)}\"";
        var names = NamesOf(pullOptions.Value.Name);
        response.Headers[names[0]] = origin.Version is null ? null : Escape(origin.Version.Name);
        response.Headers[names[1]] = Join(origin.Texts("licence"));
        response.Headers[names[2]] = Join(origin.Texts("attribution"));
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

    /// <summary>Says what is in the file, with which parameters, and of which day it is.</summary>
    private static string FileNameOf(Pull pull, PullFormat format, PullOrigin origin)
    {
        var parts = origin.Parameters.Select(parameter => parameter.Value).Prepend(pull.Name).Select(part => NotInFileNames().Replace(part, "-").Trim('-').ToLowerInvariant()).Where(part => part.Length > 0);
        var what = string.Join('_', parts);
        var day = origin.ReleasedOn is { } releasedOn ? $"_{releasedOn}" : string.Empty;
        return $"{what[..Math.Min(what.Length, LongestFileName)]}{day}.{format.Extension}";
    }

    /// <summary>Joins texts by semicolons. Of those that would make the header too long, only the number is told.</summary>
    private static string? Join(IEnumerable<string> texts)
    {
        var escaped = texts.Select(Escape).ToList();
        var length = 0;
        var shown = escaped.TakeWhile(text => (length += text.Length + 2) <= LongestHeader).ToList();
        var left = escaped.Count - shown.Count;
        return escaped.Count == 0 ? null : string.Join("; ", left == 0 ? shown : shown.Append($"and {left} more"));
    }

    /// <summary>Writes the bytes of UTF-8 that are no visible ASCII, and the percent sign, as in an address: <c>%E2%80%93</c>.</summary>
    public static string Escape(string text) =>
        NotInHeaders().Replace(text, found => string.Concat(Encoding.UTF8.GetBytes(found.Value).Select(one => $"%{one:X2}")));

    [GeneratedRegex("[^A-Za-z0-9.]+")]
    private static partial Regex NotInFileNames();

    [GeneratedRegex("[^ -$&-~]+")]
    private static partial Regex NotInHeaders();
}

/// <summary>The state in which a pull is.</summary>
/// <param name="Version">The version of the data; null where it is not known.</param>
/// <param name="Tag">The entity tag; null where the version is not known.</param>
internal sealed record PullState(DataVersion? Version, string? Tag)
{
    /// <summary>Whether the client says that it has the pull in this state.</summary>
    public bool IsKnownTo(HttpRequest request) => Tag is not null && ResponseTags.Matches(request, Tag, exists: true);
}
