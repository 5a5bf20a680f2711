using Contested.GraphQL.AspNetCore.FrontEnds;

namespace Contested.Api.Explorer;

/// <summary>Gives the explorer its addresses.</summary>
internal static class ExplorerExtensions
{
    /// <summary>
    /// Serves the explorer at <c>/</c> and <c>/engagements/{slug}</c>, and its scripts below <c>/explorer</c>. Other addresses
    /// are left to others, or to status 404.
    /// </summary>
    public static void MapExplorer(this WebApplication app)
    {
        var bundle = new FrontEndBundle(typeof(ExplorerPage).Assembly, "Explorer");
        var page = new ExplorerPage(bundle);
        foreach (var path in (string[])["/", "/engagements/{slug}"])
        {
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], page.WriteAsync).WithDisplayName($"Explorer {path}");
        }

        new FrontEndAssets(bundle).Map(app, "/explorer");
    }
}
