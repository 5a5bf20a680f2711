using System.Text.Encodings.Web;
using System.Text.Json;
using Contested.Domain.Releases;
using Contested.GraphQL;
using Microsoft.Net.Http.Headers;

namespace Contested.Api.Exports;

/// <summary>Answers which releases there are, and sends their files.</summary>
/// <remarks>Only what an index names is sent, so that no address leads out of the folder.</remarks>
internal sealed class ExportEndpoint(ReleaseFolder folder)
{
    private const int MostNames = 20;

    // A release stays as it is, and its index changes with no server.
    private const string KeptForADay = "public, max-age=86400";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>Lists the releases, from the earliest to the latest.</summary>
    public async Task<IResult> ListAsync(HttpContext context)
    {
        var releases = await folder.ListAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Json(
            new
            {
                releases = releases.Select(release => new
                {
                    release.Name,
                    release.Version,
                    release.ReleasedOn,
                    release.Previous,
                    index = $"{context.Request.PathBase}{context.Request.Path.Value!.TrimEnd('/')}/{release.Name}/{ReleaseIndex.FileName}",
                }),
            },
            Json);
    }

    /// <summary>Leads to the index of a release.</summary>
    public async Task<IResult> DescribeAsync(HttpContext context, string release) => await folder.FindAsync(release, context.RequestAborted) is { } found
        ? Results.Redirect($"{context.Request.PathBase}{context.Request.Path.Value!.TrimEnd('/')}/{ReleaseIndex.FileName}")
        : await RefuseAsync(context, release);

    /// <summary>Sends a file of a release, or the ranges of it that the client asks for.</summary>
    public async Task<IResult> SendAsync(HttpContext context, string release, string file)
    {
        if (await folder.FindAsync(release, context.RequestAborted) is not { } found)
        {
            return await RefuseAsync(context, release);
        }

        if (await folder.DescribeAsync(found, file, context.RequestAborted) is not { } described)
        {
            var names = found.Files.Select(known => known.Name).Append(ReleaseIndex.FileName);
            return Refuse(context, "RELEASE_FILE_NOT_FOUND", $"The release {found.Name} has no file \"{Excerpt.Of(file)}\". It has {string.Join(", ", names)}.");
        }

        var headers = context.Response.Headers;
        headers["Contested-Version"] = found.Version;
        headers.CacheControl = KeptForADay;
        headers.XContentTypeOptions = "nosniff";
        return Results.File(
            folder.PathOf(found, file)!,
            described.MediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{described.MediaType}; charset=utf-8" : described.MediaType,
            entityTag: new EntityTagHeaderValue($"\"{described.Sha256}\""),
            enableRangeProcessing: true);
    }

    private async Task<IResult> RefuseAsync(HttpContext context, string release)
    {
        var releases = await folder.ListAsync(context.RequestAborted);
        var known = releases.Count == 0
            ? "There are no releases yet."
            : $"The {(releases.Count > MostNames ? "latest " : "")}releases are {string.Join(", ", releases.TakeLast(MostNames).Select(one => one.Name))}.";
        return Refuse(context, "RELEASE_NOT_FOUND", $"There is no release \"{Excerpt.Of(release)}\". {known}");
    }

    // In the form of all errors of the API.
    private static IResult Refuse(HttpContext context, string code, string message)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Json(new { errors = new[] { new { message, extensions = new { code } } } }, Json, statusCode: StatusCodes.Status404NotFound);
    }
}
