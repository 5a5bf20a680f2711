using Contested.Api.Configuration;
using Contested.Domain.Releases;

namespace Contested.Api.Exports;

/// <summary>Gives the releases their addresses.</summary>
internal static class ExportExtensions
{
    /// <summary>The path of the list of releases.</summary>
    public const string Path = "/exports";

    /// <summary>
    /// Serves the list of releases at <c>/exports</c>, and the files of each below <c>/exports/{release}</c>, in whole or in ranges.
    /// </summary>
    public static void MapExports(this WebApplication app)
    {
        var endpoint = new ExportEndpoint(app.Services.GetRequiredService<ReleaseFolder>());
        var group = app.MapGroup(Path).CountForClient();
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        group.MapMethods("", methods, (Delegate)endpoint.ListAsync).WithDisplayName($"Exports {Path}");
        group.MapMethods("{release}", methods, endpoint.DescribeAsync).WithDisplayName($"Exports {Path}/{{release}}");
        group.MapMethods("{release}/{file}", methods, endpoint.SendAsync).WithDisplayName($"Exports {Path}/{{release}}/{{file}}");
    }

    /// <summary>Compresses responses, but not the files of releases, of which clients may ask for ranges.</summary>
    public static void CompressResponses(this WebApplication app) => app.UseWhen(
        context => !context.Request.Path.StartsWithSegments(Path), branch => branch.UseResponseCompression());
}
