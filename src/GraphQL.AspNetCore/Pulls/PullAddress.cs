using Contested.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Tells which pull a request is for, and in which format.</summary>
internal static class PullAddress
{
    /// <summary>Reads the last segment of the address, such as <c>timeline.csv</c>; without an extension, <c>Accept</c> tells the format.</summary>
    /// <exception cref="RequestRefusedException">There is no such pull, or not in such a format.</exception>
    public static (Pull Pull, PullFormat Format) Resolve(PullStore pulls, string segment, HttpRequest request)
    {
        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            var pull = pulls.Find(segment);
            return (pull, Negotiate(pull, request.GetTypedHeaders().Accept));
        }

        var named = pulls.Find(segment[..dot]);
        var extension = segment[(dot + 1)..];
        return (named, named.Formats.FirstOrDefault(format => format.Extension == extension) ?? throw new RequestRefusedException(
            StatusCodes.Status404NotFound,
            HttpErrorCodes.PullFormatNotFound,
            $"The pull \"{named.Name}\" is not there as \".{Excerpt.Of(extension)}\". It is as {string.Join(", ", named.Formats.Select(format => $".{format.Extension}"))}."));
    }

    /// <summary>Gives the address of a pull in a format, as the client reaches it, without parameters.</summary>
    public static string Of(HttpRequest request, Pull pull, PullFormat format)
    {
        var path = request.PathBase.Add(request.Path).Value!;
        return UriHelper.BuildAbsolute(request.Scheme, request.Host, path: $"{path[..path.LastIndexOf('/')]}/{pull.Name}.{format.Extension}");
    }

    private static PullFormat Negotiate(Pull pull, IList<MediaTypeHeaderValue> accepted)
    {
        if (accepted.Count == 0)
        {
            return pull.Formats[0];
        }

        return accepted
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .SelectMany(range => pull.Formats.Where(format => format.MediaTypes.Any(type => new MediaTypeHeaderValue(type).IsSubsetOf(WithoutParameters(range)))))
            .FirstOrDefault() ?? throw new RequestRefusedException(
                StatusCodes.Status406NotAcceptable,
                HttpErrorCodes.NotAcceptable,
                $"The header Accept names no format of the pull \"{pull.Name}\". It has {string.Join(", ", pull.Formats.Select(format => format.MediaTypes[0]))}.");
    }

    // The formats have no parameters that a client could choose by.
    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue range) => new(range.MediaType);
}
