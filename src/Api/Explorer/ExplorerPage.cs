using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Contested.GraphQL.AspNetCore.FrontEnds;
using Microsoft.Net.Http.Headers;

namespace Contested.Api.Explorer;

/// <summary>The page of the explorer. Its addresses differ in the head; what else is shown there, its script decides.</summary>
internal sealed partial class ExplorerPage
{
    private const string HeadStart = "<!-- head -->";
    private const string HeadEnd = "<!-- /head -->";
    private const string Html = "text/html; charset=utf-8";

    private const string Missing =
        """
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8">
            <title>Contested</title>
            <link rel="icon" href="data:,">
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
          </head>
          <body>
            <h1>The explorer is not part of this build</h1>
            <p>It was left out because Node.js was missing where the server was built, or because the build was told to leave it
              out (<code>BuildExplorer=false</code>). Install Node.js 20.19 or later with npm, and run <code>dotnet build</code> again.</p>
            <p>Queries still work, at <a href="/graphql">/graphql</a>.</p>
          </body>
        </html>

        """;

    private readonly string _start;
    private readonly string _end;
    private readonly string _contentSecurityPolicy;

    /// <summary>Makes the page of a front end.</summary>
    /// <param name="bundle">The front end, which the build may have left out.</param>
    public ExplorerPage(FrontEndBundle bundle)
    {
        var template = bundle.Template ?? $"{HeadStart}{HeadEnd}";
        IsMissing = bundle.Template is null;
        var (start, end) = (template.IndexOf(HeadStart, StringComparison.Ordinal), template.IndexOf(HeadEnd, StringComparison.Ordinal));
        (_start, _end) = (template[..start], template[(end + HeadEnd.Length)..]);
        // The styles stand in the page, so that it is there in one request; nothing else may stand in it.
        var styles = string.Join(' ', Style().Matches(template).Select(style => Hash(style.Groups[1].Value)));
        _contentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; connect-src 'self'; style-src {styles}; font-src data:; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /// <summary>Whether the front end was left out of the build. The page then says so, with status 503.</summary>
    public bool IsMissing { get; }

    /// <summary>Writes the page with its status, or status 304 where the browser has it.</summary>
    /// <param name="context">The request for it.</param>
    /// <param name="head">Its head.</param>
    public async Task WriteAsync(HttpContext context, PageHead head)
    {
        var response = context.Response;
        response.Headers.ContentSecurityPolicy = _contentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        var content = Encoding.UTF8.GetBytes($"{_start}{head.Render(new PageAddresses(context.Request))}{_end}");
        var result = (IsMissing, head.StatusCode) switch
        {
            (true, _) => Results.Text(Missing, Html, Encoding.UTF8, StatusCodes.Status503ServiceUnavailable),
            (_, StatusCodes.Status200OK) => Results.Bytes(content, Html, entityTag: Tag(content)),
            var (_, status) => Results.Text(content, Html, status),
        };
        await result.ExecuteAsync(context);
    }

    private static EntityTagHeaderValue Tag(byte[] content) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");

    private static string Hash(string style) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
