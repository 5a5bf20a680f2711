using System.Net.Mime;
using Contested.Api.Configuration;
using Contested.GraphQL.AspNetCore.FrontEnds;

namespace Contested.Api.Explorer;

/// <summary>Gives the explorer its addresses.</summary>
internal static class ExplorerExtensions
{
    /// <summary>
    /// Serves the explorer at the paths of <see cref="PageKind.All"/>, and its scripts below <c>/explorer</c>. A browser that asks for a page
    /// that nobody has gets the explorer's, with status 404.
    /// </summary>
    public static void MapExplorer(this WebApplication app)
    {
        var bundle = new FrontEndBundle(typeof(ExplorerPage).Assembly, "Explorer");
        var page = new ExplorerPage(bundle);
        if (!page.IsMissing)
        {
            app.UseStatusCodePages(failed => failed.HttpContext is var context && IsPageNotFound(context)
                ? page.WriteAsync(context, PageHead.NotFound)
                : Task.CompletedTask);
        }

        foreach (var kind in PageKind.All)
        {
            app.MapMethods(
                    kind.Path,
                    [HttpMethods.Get, HttpMethods.Head],
                    async (HttpContext context) => await page.WriteAsync(context, await PageHeads.ReadAsync(context, kind)))
                .WithDisplayName($"Explorer {kind.Path}")
                .CountForClient();
        }

        PreviewImage.Map(app);
        new FrontEndAssets(bundle).Map(app, "/explorer");
    }

    private static bool IsPageNotFound(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Request.GetTypedHeaders().Accept.Any(accepted =>
            accepted.MediaType.Equals(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) && accepted.Quality != 0);
}
