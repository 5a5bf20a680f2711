using System.Text.Json.Nodes;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Describes the pulls in OpenAPI 3.1, for tools that make clients.</summary>
internal sealed class PullOpenApi(PullStore pulls, string name)
{
    private IEnumerable<string> HeaderNames => ["ETag", "Last-Modified", "Content-Disposition", .. PullHeaders.NamesOf(name)];

    /// <summary>Gives the document.</summary>
    /// <param name="path">The path of the pulls, as the client sees it.</param>
    public JsonObject Describe(string path)
    {
        var paths = new JsonObject();
        foreach (var pull in pulls.Pulls)
        {
            foreach (var format in pull.Formats)
            {
                paths[$"/{pull.Name}.{format.Extension}"] = new JsonObject { ["get"] = Describe(pull, format) };
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Pulls", ["version"] = "1", ["description"] = "Answers to trusted documents, in whole." },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = path }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["responses"] = new JsonObject { ["Error"] = Error() } },
        };
    }

    private JsonObject Describe(Pull pull, PullFormat format) => new()
    {
        ["operationId"] = $"{pull.Name.Replace('-', '_')}_{format.Extension}",
        ["summary"] = $"{pull.Name} as {format.Title}",
        ["description"] = pull.Description ?? string.Empty,
        ["tags"] = new JsonArray(pull.Name),
        ["parameters"] = new JsonArray([.. pull.Parameters.Select(Describe), .. format.Options.Select(DescribeOption), DescribeVersion()]),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = $"The pull as {format.Title}.",
                ["headers"] = new JsonObject([.. HeaderNames.Select(header => KeyValuePair.Create<string, JsonNode?>(header, Header()))]),
                ["content"] = new JsonObject { [format.MediaTypes[0]] = new JsonObject { ["schema"] = SchemaOf(format) } },
            },
            ["304"] = new JsonObject { ["description"] = "The client has the pull already, as If-None-Match says." },
            ["400"] = ErrorReference(),
            ["404"] = ErrorReference(),
        },
    };

    private static JsonObject SchemaOf(PullFormat format) => new() { ["type"] = format == PullFormat.Json || format == PullFormat.GeoJson ? "object" : "string" };

    private static JsonObject DescribeOption(string name) => new()
    {
        ["name"] = name,
        ["in"] = "query",
        ["required"] = false,
        ["description"] = "Whether the table begins with a byte order mark, by which Excel knows that it is UTF-8: 1 or 0.",
        ["schema"] = new JsonObject { ["type"] = "integer", ["enum"] = new JsonArray(0, 1) },
    };

    private static JsonObject DescribeVersion() => new()
    {
        ["name"] = PullVersions.Parameter,
        ["in"] = "query",
        ["required"] = false,
        ["description"] = "The version of the data, or the name under which it is kept. Any but the one that is served is an error, which says where it is.",
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Describe(PullParameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["in"] = "query",
        ["required"] = parameter.IsRequired,
        ["description"] = parameter.Description ?? string.Empty,
        ["schema"] = SchemaOf(parameter.Type.NullableType),
    };

    private static JsonObject SchemaOf(GraphQLType type) => type switch
    {
        ListType list => new JsonObject { ["type"] = "array", ["items"] = SchemaOf(list.OfType.NullableType) },
        EnumType named => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. named.Values.Keys.Select(value => JsonValue.Create(value))]) },
        NamedType { Name: "Int" } => new JsonObject { ["type"] = "integer", ["format"] = "int32" },
        NamedType { Name: "Float" } => new JsonObject { ["type"] = "number" },
        NamedType { Name: "Boolean" } => new JsonObject { ["type"] = "boolean" },
        NamedType { Description: { } description } and not ScalarType { Name: "String" or "ID" } => new JsonObject { ["type"] = "string", ["description"] = description },
        _ => new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Header() => new() { ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject ErrorReference() => new() { ["$ref"] = "#/components/responses/Error" };

    private static JsonNode Error() => JsonNode.Parse(
        """
        {
          "description": "What is wrong, and what would be right.",
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": ["errors"],
                "properties": {
                  "errors": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["message"],
                      "properties": { "message": { "type": "string" }, "extensions": { "type": "object" } }
                    }
                  }
                }
              }
            }
          }
        }
        """)!;
}
