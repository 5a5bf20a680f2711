using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Reads GraphQL requests from HTTP requests.</summary>
internal sealed class RequestReader(GraphQLServerOptions options, LargeRequestQueue large)
{
    private readonly GetRequestReader _get = new(options);
    private readonly PostRequestReader _post = new(options, large);
    private readonly JsonRequestParser _parser = new(options.MaxJsonDepth);

    /// <summary>Receives a request in whole.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="isAcceptable">Whether the client takes the response in a form that the server can give.</param>
    /// <exception cref="RequestRefusedException">It is of another kind, too large, or the client takes no answer.</exception>
    public ValueTask<ReceivedRequest> ReceiveAsync(HttpContext context, bool isAcceptable)
    {
        var method = context.Request.Method;
        var isGet = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        if (!isGet && !HttpMethods.IsPost(method))
        {
            throw new RequestRefusedException(
                StatusCodes.Status405MethodNotAllowed,
                HttpErrorCodes.MethodNotAllowed,
                $"The method {Excerpt.Of(method)} is not supported. Send queries with GET or POST, and mutations with POST.")
            {
                Allow = "GET, HEAD, POST",
            };
        }

        if (!isAcceptable)
        {
            throw new RequestRefusedException(
                StatusCodes.Status406NotAcceptable,
                HttpErrorCodes.NotAcceptable,
                "The header Accept names no media type that the server can send. It can send application/graphql-response+json and application/json, in UTF-8.");
        }

        return isGet ? new(new ReceivedRequest(context, isGet)) : _post.ReceiveAsync(context);
    }

    /// <summary>Parses a request that was received.</summary>
    /// <param name="received">The request.</param>
    /// <param name="document">The document that the address names; null where the parameter <c>query</c> has it.</param>
    /// <exception cref="RequestRefusedException">There is no request to execute.</exception>
    public GraphQLRequest Parse(ReceivedRequest received, string? document) => received.IsGet
        ? _get.Read(received.Context, document)
        : _parser.Parse(received.Body, received.Context.RequestServices, document);
}
