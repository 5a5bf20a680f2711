using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.GraphQL.AspNetCore.FrontEnds;
using Contested.GraphQL.Execution.Costs;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Playground;

/// <summary>
/// The page that a browser gets at the address of a GraphQL endpoint. It posts its queries to that same address, and loads
/// its assets from below it (<see cref="FrontEndAssets"/>), both relative to the address that the browser shows; so it
/// works at any path and behind a proxy that takes a prefix away.
/// </summary>
/// <param name="bundle">The front end.</param>
/// <param name="options">How it presents itself.</param>
/// <param name="limits">What an operation may cost.</param>
/// <param name="plans">Whether the endpoint reports the statements of an operation.</param>
internal sealed partial class PlaygroundPage(FrontEndBundle bundle, PlaygroundOptions options, CostOptions limits, bool plans)
{
    /// <summary>
    /// Everything comes from the server itself, but for the images that GraphiQL's style sheet carries inline, and the style
    /// attributes that its components set.
    /// </summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly string _title = HtmlEncoder.Default.Encode(options.Title);

    // The serializer's own encoder escapes <, > and &, so no text can end the script element that holds the settings.
    private readonly string _settings = JsonSerializer.Serialize(
        new
        {
            options.Tabs,
            Plans = plans,
            limits.MaxFieldCost,
            limits.MaxTypeCost,
        },
        JsonSerializerOptions.Web);

    /// <summary>The front end in this assembly.</summary>
    public static FrontEndBundle Embedded { get; } = new(typeof(PlaygroundPage).Assembly, "Playground");

    /// <summary>
    /// Whether the request comes from a browser that wants to see a page: a GET or HEAD that names text/html as acceptable and
    /// carries no query to execute.
    /// </summary>
    public static bool IsRequestedBy(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Query.ContainsKey("query")
        && BrowserRequest.WantsPage(request);

    /// <summary>
    /// Writes the page. Where the front end was left out of the build, a plain page says so with status 503, so that no script
    /// and no probe takes it for the playground.
    /// </summary>
    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = bundle.Template is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        // The same address answers queries, too, and the page names the assets of this very build.
        response.Headers.CacheControl = "no-cache";
        response.Headers.AppendCommaSeparatedValues("Vary", "Accept");

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.WriteAsync(bundle.Template is null ? RenderMissing() : Render(bundle.Template, context.Request), context.RequestAborted);
        }
    }

    private string Render(string template, HttpRequest request) => Place().Replace(template, place => place.Value switch
    {
        "__title__" => _title,
        "__settings__" => _settings,
        "__links__" => RenderLinks(request),
        _ => HtmlEncoder.Default.Encode($"{BrowserRequest.FolderOf(request)}playground/"),
    });

    private string RenderLinks(HttpRequest request)
    {
        var root = GetRoot(request);
        return string.Concat(options.Links.Select(link =>
        {
            var address = link.Address.StartsWith("~/", StringComparison.Ordinal) ? root + link.Address[2..] : link.Address;
            return $"<a href=\"{HtmlEncoder.Default.Encode(address)}\">{HtmlEncoder.Default.Encode(link.Text)}</a>";
        }));
    }

    /// <summary>The root of the application, relative to the address of the page, with a slash at its end.</summary>
    private static string GetRoot(HttpRequest request)
    {
        var pathBase = request.PathBase.ToUriComponent();
        return request.Path.HasValue
            ? "./" + string.Concat(Enumerable.Repeat("../", request.Path.Value!.Count(character => character == '/') - 1))
            : $"./{pathBase[(pathBase.LastIndexOf('/') + 1)..]}/";
    }

    private string RenderMissing() =>
        $$"""
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8">
            <title>{{_title}}</title>
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
          </head>
          <body>
            <h1>The playground is not part of this build</h1>
            <p>It was left out because Node.js was missing where the server was built, or because the build was told to leave it
              out (<code>BuildPlayground=false</code>). Install Node.js 20.19 or later with npm, and run <code>dotnet build</code> again.</p>
            <p>Queries still work. Send them to the address of this page with POST:</p>
            <pre>curl -H 'Content-Type: application/json' -d '{"query":"{ __typename }"}' <i>address</i></pre>
          </body>
        </html>

        """;

    [GeneratedRegex("__(title|settings|links|base)__")]
    private static partial Regex Place();
}
