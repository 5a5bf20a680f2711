namespace Contested.GraphQL;

/// <summary>The codes of errors, written to <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not well-formed.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable or argument has a value that does not fit.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document has no such operation, or several and none was named.</summary>
    public const string OperationResolutionFailed = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The operation is of a kind that the server does not run.</summary>
    public const string OperationNotSupported = "OPERATION_NOT_SUPPORTED";

    /// <summary>The operation is of a kind that the way of sending it does not allow.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>A resolver failed unexpectedly, or gave a value that does not fit its type.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
}
