using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Answers pulls of one version of the data only where it is the version that is served: there are no others to ask.</summary>
/// <param name="kept">The versions that are kept as files; null where none are.</param>
internal sealed class PullVersions(IKeptVersionSource? kept = null)
{
    /// <summary>The parameter that names a version.</summary>
    public const string Parameter = "version";

    private const int MostNames = 20;

    /// <summary>Makes sure that the data are of the version that a pull is asked for, if it is asked for one.</summary>
    /// <param name="request">The request for the pull.</param>
    /// <param name="served">The version that is served; null where it is not known.</param>
    /// <exception cref="RequestRefusedException">Another version is served, or there is no such version.</exception>
    public async ValueTask EnsureServedAsync(HttpRequest request, DataVersion? served)
    {
        if (request.Query[Parameter].ToString() is not { Length: > 0 } asked || asked == served?.Name)
        {
            return;
        }

        var versions = kept is null ? [] : await kept.ReadAsync(request.HttpContext.RequestAborted);
        var found = versions.FirstOrDefault(version => version.Name == asked) ?? versions.LastOrDefault(version => version.Version == asked);
        if (found is null)
        {
            var known = versions.Count == 0
                ? "No versions are kept."
                : $"The {(versions.Count > MostNames ? "latest " : "")}ones that are kept are {string.Join(", ", versions.TakeLast(MostNames).Select(version => version.Name))}.";
            throw Refusal(HttpErrorCodes.VersionNotFound, $"There is no version \"{Excerpt.Of(asked)}\". {known} Served is {served?.Name}.");
        }

        if (found.Version != served?.Name)
        {
            throw Refusal(
                HttpErrorCodes.VersionNotServed,
                $"The version {found.Name} ({found.Version}) is not the one that is served, {served?.Name}, from which pulls are made. Its files are listed at "
                + $"{request.PathBase}{found.Address}.");
        }
    }

    private static RequestRefusedException Refusal(string code, string message) => new(StatusCodes.Status404NotFound, code, message);
}
