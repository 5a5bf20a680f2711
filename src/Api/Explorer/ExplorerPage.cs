using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Contested.GraphQL.AspNetCore.FrontEnds;
using Microsoft.Net.Http.Headers;

namespace Contested.Api.Explorer;

/// <summary>The page of the explorer. It is the same at each of its addresses; what it shows there, its script decides.</summary>
internal sealed partial class ExplorerPage
{
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

    private readonly byte[] _content;
    private readonly EntityTagHeaderValue _entityTag;
    private readonly string _contentSecurityPolicy;

    /// <summary>Makes the page of a front end.</summary>
    /// <param name="bundle">The front end, which the build may have left out.</param>
    public ExplorerPage(FrontEndBundle bundle)
    {
        var template = bundle.Template ?? Missing;
        _content = Encoding.UTF8.GetBytes(template);
        IsMissing = bundle.Template is null;
        _entityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_content))[..16]}\"");
        // The styles stand in the page, so that it is there in one request; nothing else may stand in it.
        var styles = string.Join(' ', Style().Matches(template).Select(style => Hash(style.Groups[1].Value)));
        _contentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; connect-src 'self'; style-src {styles}; font-src data:; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /// <summary>Whether the front end was left out of the build. The page then says so, with status 503.</summary>
    public bool IsMissing { get; }

    /// <summary>Writes the page, or status 304 where the browser has it.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ContentSecurityPolicy = _contentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        var result = IsMissing
            ? Results.Text(Missing, Html, Encoding.UTF8, StatusCodes.Status503ServiceUnavailable)
            : Results.Bytes(_content, Html, entityTag: _entityTag);
        await result.ExecuteAsync(context);
    }

    private static string Hash(string style) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
