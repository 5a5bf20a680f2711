using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace Contested.GraphQL.AspNetCore.FrontEnds;

/// <summary>
/// The scripts, styles and fonts of a front end. Their names carry a digest of their content, so a browser may keep them for good.
/// </summary>
/// <param name="bundle">The front end.</param>
public sealed class FrontEndAssets(FrontEndBundle bundle)
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Serves the assets at <c>{path}/assets/{file}</c>; others get status 404.</summary>
    /// <param name="endpoints">Where to map them.</param>
    /// <param name="path">The path above the assets.</param>
    public IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string path) =>
        endpoints.MapMethods(
            $"{path.TrimEnd('/')}/assets/{{file}}",
            [HttpMethods.Get, HttpMethods.Head],
            context => WriteAsync(context, (string)context.GetRouteValue("file")!));

    private async Task WriteAsync(HttpContext context, string file)
    {
        var response = context.Response;
        if (!bundle.TryOpenAsset(file, out var compressed))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await using var asset = compressed;
        response.ContentType = ContentTypes.TryGetContentType(file, out var contentType) ? contentType : "application/octet-stream";
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Encoding");

        var acceptsGzip = AcceptsGzip(context.Request);
        if (acceptsGzip)
        {
            response.Headers.ContentEncoding = "gzip";
            response.ContentLength = asset.Length;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await using var content = acceptsGzip ? asset : new GZipStream(asset, CompressionMode.Decompress);
        await content.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static bool AcceptsGzip(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        var gzip = accepted.FirstOrDefault(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(coding => coding.Value == "*");
        return gzip is not null && gzip.Quality != 0;
    }
}
