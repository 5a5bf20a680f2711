using System.Buffers;
using System.Text;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Reads GraphQL requests from the query component of an address.</summary>
/// <remarks>GraphQL over HTTP, 5.3 GET.</remarks>
internal sealed class GetRequestReader(GraphQLServerOptions options)
{
    private readonly JsonRequestParser _parser = new(options.MaxJsonDepth);

    /// <summary>Reads a request, which may execute a query only.</summary>
    /// <exception cref="RequestRefusedException">There is none, or a parameter is malformed.</exception>
    /// <param name="context">The HTTP request.</param>
    /// <param name="document">The document that the address names; null where the parameter <c>query</c> has it.</param>
    public GraphQLRequest Read(HttpContext context, string? document = null)
    {
        var parameters = context.Request.Query;
        if (document is not null && parameters.ContainsKey("query"))
        {
            throw TwoDocuments();
        }

        var extensions = ReadMap(parameters, "extensions");
        var query = document ?? Find(parameters, "query") ?? throw PersistedQuery.Refuse(extensions) ?? RequestRefusedException.BadRequest(
            "The parameter \"query\" is missing. Send a GraphQL document in it, as in ?query={__typename}, or send a POST request with a JSON object such as {\"query\": \"{ __typename }\"}.");
        return new GraphQLRequest
        {
            Query = query,
            OperationName = Find(parameters, "operationName"),
            Variables = ReadMap(parameters, "variables"),
            QueriesOnly = true,
            Services = context.RequestServices,
        };
    }

    /// <summary>Refuses a request with a document of its own at the address of another.</summary>
    public static RequestRefusedException TwoDocuments() => RequestRefusedException.BadRequest(
        "The address names the document, so the parameter \"query\" is not allowed. Leave it out, and send only \"variables\".");

    private static string? Find(IQueryCollection parameters, string name)
    {
        var values = parameters[name];
        return values.Count > 1
            ? throw RequestRefusedException.BadRequest($"The parameter \"{name}\" is given {values.Count} times. Give it once.")
            : values.Count == 1 ? values[0] ?? string.Empty : null;
    }

    private IReadOnlyDictionary<string, object?>? ReadMap(IQueryCollection parameters, string name) =>
        Find(parameters, name) is { Length: > 0 } json
            ? _parser.ParseMap(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)), name)
            : null;
}
