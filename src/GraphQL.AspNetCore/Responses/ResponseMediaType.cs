using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>A media type of responses, and what it means for their status.</summary>
/// <remarks>GraphQL over HTTP, 6.4 Status Codes.</remarks>
internal sealed class ResponseMediaType
{
    private readonly int _requestErrorStatus;

    private ResponseMediaType(string name, int requestErrorStatus)
    {
        Name = name;
        ContentType = $"{name}; charset=utf-8";
        _requestErrorStatus = requestErrorStatus;
    }

    /// <summary>
    /// <c>application/json</c>. A client cannot tell whether such a body with an error status comes from the GraphQL server or
    /// from something before it, so every answer to a well-formed request has status 200.
    /// </summary>
    public static ResponseMediaType Json { get; } = new("application/json", StatusCodes.Status200OK);

    /// <summary><c>application/graphql-response+json</c>. A request that could not be executed has status 400.</summary>
    public static ResponseMediaType GraphQLResponse { get; } =
        new("application/graphql-response+json", StatusCodes.Status400BadRequest);

    /// <summary>The name, without parameters.</summary>
    public string Name { get; }

    /// <summary>The value of the header <c>Content-Type</c>.</summary>
    public string ContentType { get; }

    /// <summary>Gives the status of the response to a well-formed request.</summary>
    public int GetStatusCode(ExecutionResult result) => result switch
    {
        { IsExecuted: true } or { Errors.Count: 0 } => StatusCodes.Status200OK,
        { Errors: [{ Code: ErrorCodes.OperationNotAllowed }] } => StatusCodes.Status405MethodNotAllowed,
        { Errors: [{ Code: ErrorCodes.ExecutionTimeout }] } when this != Json => StatusCodes.Status504GatewayTimeout,
        { Errors: [{ Code: ErrorCodes.DatabaseUnavailable }] } when this != Json => StatusCodes.Status503ServiceUnavailable,
        _ => _requestErrorStatus,
    };
}
