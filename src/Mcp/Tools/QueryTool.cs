using System.Text.Json.Nodes;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.Mcp.Answers;
using Contested.Mcp.Arguments;
using Contested.Mcp.Operations;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;

namespace Contested.Mcp.Tools;

/// <summary>Executes a query of the caller's own.</summary>
internal sealed class QueryTool(ToolOperations operations, ParserOptions parser, ILogger<QueryTool> logger) : ContestedTool(
    "query",
    "Ask in GraphQL",
    "Executes a GraphQL query, for questions that the other tools do not answer: filters, aggregates, groups, timelines, references. The resource contested://schema has the schema. The"
    + " limits are those of the GraphQL endpoint: pages of at most 50 items, and a limit on the cost. A query that asks for the quantity of claims has to select their voice, claimant,"
    + " document with its licence, and citations beside it. Aggregates count and add up what different claimants say; do not quote a sum as anybody's claim.",
    logger,
    [
        new("query", ArgumentKind.Text, "The document with the query.") { IsRequired = true },
        new("variables", ArgumentKind.Object, "The values of its variables, by name."),
        new("operationName", ArgumentKind.Text, "Which query of the document, if it has several."),
    ])
{
    private const int MostErrors = 5;

    /// <inheritdoc />
    protected override async ValueTask<CallToolResult> AnswerAsync(Dictionary<string, object?> variables, int maxBytes, CancellationToken cancellationToken)
    {
        var query = (string)variables["query"]!;
        QuotableQuery.EnsureSources(query, parser);
        var request = new GraphQLRequest
        {
            Query = query,
            Variables = (Dictionary<string, object?>?)variables.GetValueOrDefault("variables"),
            OperationName = (string?)variables.GetValueOrDefault("operationName"),
        };
        using var response = await operations.AskAsync(request, cancellationToken);
        if (response.Errors.Count > 0)
        {
            var more = response.Errors.Count - MostErrors;
            return ToolAnswer.Refuse(
            [
                .. response.Errors.Take(MostErrors).Select(error => (Locate(error), error.Code)),
                .. more > 0 ? [($"There are {more} more errors.", (string?)null)] : Array.Empty<(string, string?)>(),
            ]);
        }

        var answer = ToolAnswer.Of(new JsonObject { ["data"] = JsonObject.Create(response.Data) }).ToResult();
        var size = ToolAnswer.SizeOf(answer);
        return size <= maxBytes ? answer : throw ToolAnswer.TooLarge(size, maxBytes);
    }

    private static string Locate(GraphQL.GraphQLError error) =>
        error.Locations is [var location, ..] ? $"{error.Message} (line {location.Line}, column {location.Column})" : error.Message;
}
