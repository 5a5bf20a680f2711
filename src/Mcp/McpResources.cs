using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.Mcp.Operations;
using ModelContextProtocol.Server;

namespace Contested.Mcp;

/// <summary>The documents that assistants can read.</summary>
internal static class McpResources
{
    /// <summary>Gives the resources; without the schema where the GraphQL server does not tell it either.</summary>
    public static IEnumerable<McpServerResource> Create(Schema schema, GraphQLServerOptions options)
    {
        if (options.EnableIntrospection)
        {
            yield return Create("schema", "Schema", "The GraphQL schema with descriptions, for the tool \"query\".", "text/plain", () => SchemaPrinter.Print(schema));
        }

        yield return Create("glossary", "Glossary", "What the words of the dataset mean: claim, tally, agreement, consensus and so on.", "text/markdown", () => EmbeddedText.Read("glossary.md"));
        yield return Create("tutorial", "Tutorial", "Ten minutes from a query to a chart.", "text/markdown", () => EmbeddedText.Read("tutorial.md"));
    }

    private static McpServerResource Create(string name, string title, string description, string mediaType, Func<string> read) => McpServerResource.Create(
        read,
        new McpServerResourceCreateOptions { UriTemplate = $"contested://{name}", Name = name, Title = title, Description = description, MimeType = mediaType });
}
