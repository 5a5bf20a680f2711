using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.FrontEnds;

/// <summary>What a page has to know of the request for it.</summary>
internal static class BrowserRequest
{
    /// <summary>Whether a browser wants to see a page: the request names text/html as acceptable.</summary>
    public static bool WantsPage(HttpRequest request) => request.GetTypedHeaders().Accept.Any(accepted =>
        accepted.MediaType.Equals(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) && accepted.Quality != 0);

    /// <summary>
    /// The folder of what is below the page, with a slash at its end, relative to the address that the browser shows: so it holds
    /// at any path and behind a proxy that takes a prefix away.
    /// </summary>
    public static string FolderOf(HttpRequest request)
    {
        var path = request.PathBase.Add(request.Path).ToUriComponent();
        return path.EndsWith('/') ? "./" : $"./{path[(path.LastIndexOf('/') + 1)..]}/";
    }
}
