using Contested.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>A request is answered with an error of HTTP rather than executed.</summary>
/// <param name="statusCode">The status of the response.</param>
/// <param name="code">The code of the error, one of <see cref="HttpErrorCodes"/> or <see cref="ErrorCodes"/>.</param>
/// <param name="message">What is wrong and what would be right.</param>
internal sealed class RequestRefusedException(int statusCode, string code, string message) : ExecutionAbortedException(message)
{
    /// <summary>After how many seconds to try again what is likely to work then.</summary>
    public const int RetryAfterSeconds = 1;

    /// <summary>The status of the response.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The code of the error.</summary>
    public string Code { get; } = code;

    /// <summary>Further entries for the error's <c>extensions</c>.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>();

    /// <summary>The setting of the limit behind it, where the code stands for several limits; else null.</summary>
    public string? Limit { get; init; }

    /// <summary>The methods for the header <c>Allow</c>; null where the status asks for none.</summary>
    public string? Allow { get; init; }

    /// <summary>After how many seconds to try again, for the header <c>Retry-After</c>; null where that would not help.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Refuses a request for which there is no room, now.</summary>
    /// <param name="limit">The setting of the limit that has been reached.</param>
    public static RequestRefusedException Busy(string limit) => new(
        StatusCodes.Status503ServiceUnavailable,
        HttpErrorCodes.ServerBusy,
        "The server is handling as many requests as it can. Try again in a moment.")
    {
        RetryAfter = RetryAfterSeconds,
        Limit = limit,
    };

    /// <summary>Refuses a request that cannot be understood.</summary>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="limit">The setting of the limit behind it; null where there is none.</param>
    public static RequestRefusedException BadRequest(string message, string? limit = null) =>
        new(StatusCodes.Status400BadRequest, HttpErrorCodes.BadRequest, message) { Limit = limit };
}
