using Contested.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>Chooses the media type of a response by the header <c>Accept</c>.</summary>
/// <remarks>RFC 9110, 12.5.1 Accept; GraphQL over HTTP, 6.1 Body.</remarks>
internal static class AcceptNegotiation
{
    /// <summary>
    /// Chooses the media type that the client weighs most; of two with equal weight the one it names over one that only a
    /// wildcard covers, then the one it names first, then <c>application/json</c>. That is also chosen where it says nothing.
    /// </summary>
    /// <returns>The media type; null where the client takes none of the two.</returns>
    public static ResponseMediaType? Choose(HttpRequest request)
    {
        // What most clients send, without the work of parsing it.
        var header = request.Headers.Accept;
        if (header.Count == 0 || header == "*/*" || header == ResponseMediaType.Json.Name)
        {
            return ResponseMediaType.Json;
        }

        if (header == ResponseMediaType.GraphQLResponse.Name)
        {
            return ResponseMediaType.GraphQLResponse;
        }

        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            ? ResponseMediaType.Json
            : Weigh(ResponseMediaType.Json, accepted)
                .Concat(Weigh(ResponseMediaType.GraphQLResponse, accepted))
                .Where(candidate => candidate.Quality > 0)
                .OrderByDescending(candidate => candidate.Quality)
                .ThenByDescending(candidate => candidate.Specificity)
                .ThenBy(candidate => candidate.Position)
                .FirstOrDefault().MediaType;
    }

    /// <summary>Finds the most specific range that covers a media type: it tells the weight, whatever wider ranges say.</summary>
    private static IEnumerable<(ResponseMediaType MediaType, double Quality, int Specificity, int Position)> Weigh(
        ResponseMediaType mediaType,
        IList<MediaTypeHeaderValue> accepted) =>
        accepted
            .Select((range, position) => (mediaType, range.Quality ?? 1, GetSpecificity(range, mediaType), position))
            .Where(candidate => candidate.Item3 > 0)
            .OrderByDescending(candidate => candidate.Item3)
            .Take(1);

    /// <summary>Tells how closely a range names a media type: 3 in full, 2 without its subtype, 1 not at all; 0 where it does not cover it.</summary>
    private static int GetSpecificity(MediaTypeHeaderValue range, ResponseMediaType mediaType)
    {
        if (range.Charset.HasValue && !RequestContentType.IsUtf8(HeaderUtilities.RemoveQuotes(range.Charset).Value!))
        {
            return 0;
        }

        return range.MediaType.Value switch
        {
            "*/*" => 1,
            var value when value!.Equals("application/*", StringComparison.OrdinalIgnoreCase) => 2,
            var value when value!.Equals(mediaType.Name, StringComparison.OrdinalIgnoreCase) => 3,
            _ => 0,
        };
    }
}
