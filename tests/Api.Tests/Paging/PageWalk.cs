using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;

namespace Contested.Api.Tests.Paging;

/// <summary>Reads a whole connection, page by page.</summary>
internal static class PageWalk
{
    private const int MaxNodes = 1_000;

    /// <summary>Gives all nodes in the order of the connection, whichever way it is read.</summary>
    /// <param name="client">A client of the host.</param>
    /// <param name="connection">A connection of the root, with or without arguments: <c>claims(order: [{ kind: ASC }])</c>.</param>
    /// <param name="selection">What is selected of each node.</param>
    /// <param name="pageSize">How many nodes a page has.</param>
    /// <param name="backward">Whether to read from the end.</param>
    public static async Task<IReadOnlyList<JsonNode>> ReadAsync(
        HttpClient client, string connection, string selection, int pageSize = 50, bool backward = false)
    {
        var nodes = new List<JsonNode>();
        string? cursor = null;
        while (true)
        {
            var page = await ReadPageAsync(client, connection, selection, pageSize, cursor, backward);
            var edges = page["edges"]!.AsArray();
            nodes.InsertRange(backward ? 0 : nodes.Count, edges.Select(edge => edge!["node"]!));
            var pageInfo = page["pageInfo"]!;
            CheckEnds(pageInfo, edges);
            if (!pageInfo[backward ? "hasPreviousPage" : "hasNextPage"]!.GetValue<bool>())
            {
                return nodes;
            }

            edges.Count.ShouldBe(pageSize, "A page is full where another one follows.");
            var previous = cursor;
            cursor = pageInfo[backward ? "startCursor" : "endCursor"]!.GetValue<string>();
            cursor.ShouldNotBe(previous, "Every page leads on.");
            nodes.Count.ShouldBeLessThan(MaxNodes, "The pages come to an end.");
        }
    }

    private static async Task<JsonNode> ReadPageAsync(
        HttpClient client, string connection, string selection, int pageSize, string? cursor, bool backward)
    {
        var paging = backward ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
        var (name, arguments) = connection.IndexOf('(', StringComparison.Ordinal) is > 0 and var start
            ? (connection[..start], $"({paging}, {connection[(start + 1)..]}")
            : (connection, $"({paging})");
        var query =
            $$"""
            query Page($size: Int!, $cursor: String) {
              {{name}}{{arguments}} {
                edges { cursor node { {{selection}} } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;
        return (await client.QueryAsync(query, new { size = pageSize, cursor }))[name]!;
    }

    private static void CheckEnds(JsonNode pageInfo, JsonArray edges)
    {
        var cursors = edges.Texts("*.cursor").ToList();
        cursors.ShouldBeUnique();
        pageInfo["startCursor"]?.GetValue<string>().ShouldBe(cursors[0]);
        pageInfo["endCursor"]?.GetValue<string>().ShouldBe(cursors[^1]);
    }
}
