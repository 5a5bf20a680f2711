using Contested.GraphQL.AspNetCore.Configuration;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>
/// The codes of errors that arise between HTTP and GraphQL, written to <c>extensions.code</c>; those of GraphQL itself are
/// <see cref="ErrorCodes"/>.
/// </summary>
public static class HttpErrorCodes
{
    /// <summary>The request has no GraphQL request in it that could be understood. Status 400.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>
    /// The request has the hash of a document instead of the document. Status 200, as Apollo's clients expect of servers without
    /// automatic persisted queries; they then send the document.
    /// </summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The method is none of GET, HEAD and POST. Status 405, with the header <c>Allow</c>.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The header <c>Accept</c> names none of the media types that the server can answer with. Status 406.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The body is larger than <see cref="GraphQLServerOptions.MaxRequestBodySize"/>. Status 413.</summary>
    public const string PayloadTooLarge = "PAYLOAD_TOO_LARGE";

    /// <summary>The response has more bytes than <see cref="GraphQLServerOptions.MaxResponseSize"/> allows. Nothing of it is sent.</summary>
    public const string ResponseSizeLimitExceeded = "RESPONSE_SIZE_LIMIT_EXCEEDED";

    /// <summary>The body is not <c>application/json</c> in UTF-8, or is compressed. Status 415.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>
    /// More requests are under way than <see cref="GraphQLServerOptions.MaxConcurrentExecutions"/> and
    /// <see cref="GraphQLServerOptions.MaxQueuedExecutions"/> allow, or they take as much memory as they may. Status 503, with the
    /// header <c>Retry-After</c>.
    /// </summary>
    public const string ServerBusy = "SERVER_BUSY";

    /// <summary>The client has sent more requests than it may. Status 429, with the header <c>Retry-After</c>.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>There is no trusted document of that name. Status 404.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>There is no pull of that name. Status 404.</summary>
    public const string PullNotFound = "PULL_NOT_FOUND";

    /// <summary>The pull is not there with that extension. Status 404.</summary>
    public const string PullFormatNotFound = "PULL_FORMAT_NOT_FOUND";

    /// <summary>A pull is asked for a version of the data that there is not. Status 404.</summary>
    public const string VersionNotFound = "VERSION_NOT_FOUND";

    /// <summary>A pull is asked for a version of the data that is kept, but not the one that is served. Status 404.</summary>
    public const string VersionNotServed = "VERSION_NOT_SERVED";

    /// <summary>The server executes trusted documents only, and this is none. Status 403.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";
}
