using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Tells whether a body is of a kind that the server reads, before it reads it.</summary>
/// <remarks>
/// Only JSON is read, since a page of another origin can make a browser send forms and plain text, but not JSON, without asking
/// the server first (cross-site request forgery).
/// </remarks>
internal static class RequestContentType
{
    /// <summary>Refuses a body that is not JSON in UTF-8.</summary>
    /// <exception cref="RequestRefusedException">The body is of another kind.</exception>
    public static void Require(HttpRequest request)
    {
        var contentType = request.ContentType;
        if (string.IsNullOrEmpty(contentType))
        {
            throw Refuse("The header Content-Type is missing.");
        }

        if (contentType == MediaTypeNames.Application.Json && request.Headers.ContentEncoding.Count == 0)
        {
            return;
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            || !parsed.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse($"The content type \"{Excerpt.Of(contentType)}\" is not supported.");
        }

        if (parsed.Charset.HasValue && !IsUtf8(HeaderUtilities.RemoveQuotes(parsed.Charset).Value!))
        {
            throw Refuse($"The encoding \"{Excerpt.Of(parsed.Charset.Value!)}\" is not supported.");
        }

        if (request.Headers.ContentEncoding is { Count: > 0 } coding && !coding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse($"The body is compressed (Content-Encoding: {Excerpt.Of(coding.ToString())}), which is not supported.");
        }
    }

    /// <summary>Whether the name of an encoding means UTF-8.</summary>
    public static bool IsUtf8(string charset) =>
        charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    private static RequestRefusedException Refuse(string problem) => new(
        StatusCodes.Status415UnsupportedMediaType,
        HttpErrorCodes.UnsupportedMediaType,
        $"{problem} Send a JSON object with Content-Type: application/json, in UTF-8.");
}
