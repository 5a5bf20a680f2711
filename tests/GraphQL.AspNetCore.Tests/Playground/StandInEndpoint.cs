using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

/// <summary>Answers as an endpoint with one field, <c>echo</c>, which gives back the variables of the request; beside it, the query.</summary>
internal static class StandInEndpoint
{
    private const string Introspection =
        """
        {
          "data": {
            "__schema": {
              "description": "A schema to try the playground with.",
              "queryType": { "name": "Query", "kind": "OBJECT" },
              "mutationType": null,
              "subscriptionType": null,
              "directives": [],
              "types": [
                {
                  "kind": "OBJECT",
                  "name": "Query",
                  "description": "The only type.",
                  "interfaces": [],
                  "fields": [
                    {
                      "name": "echo",
                      "description": "Gives back the variables.",
                      "args": [
                        {
                          "name": "words",
                          "description": null,
                          "type": { "kind": "SCALAR", "name": "String", "ofType": null },
                          "defaultValue": null,
                          "isDeprecated": false,
                          "deprecationReason": null
                        }
                      ],
                      "type": { "kind": "SCALAR", "name": "String", "ofType": null },
                      "isDeprecated": false,
                      "deprecationReason": null
                    }
                  ]
                },
                { "kind": "SCALAR", "name": "String", "description": "Text." },
                { "kind": "SCALAR", "name": "Boolean", "description": "True or false." }
              ]
            }
          }
        }
        """;

    /// <summary>Answers a POST.</summary>
    public static async Task<IResult> AnswerAsync(HttpRequest request)
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        var query = body.RootElement.GetProperty("query").GetString()!;
        var variables = body.RootElement.TryGetProperty("variables", out var given) ? given.GetRawText() : null;
        return query.Contains("__schema", StringComparison.Ordinal)
            ? Results.Text(Introspection, "application/graphql-response+json")
            : Results.Json(new { data = new { echo = variables, query } });
    }
}
