using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contested.Api.Tests.Hosting;

/// <summary>Sends GraphQL requests as a front end does.</summary>
internal static class GraphQLClientExtensions
{
    private const string Path = "/graphql";

    extension(HttpClient client)
    {
        /// <summary>Sends a request and gives the answer, whatever it is.</summary>
        public async Task<(HttpStatusCode Status, JsonElement Body)> SendQueryAsync(
            string query, object? variables = null, string accept = "application/json")
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(new { query, variables }) };
            request.Headers.Accept.ParseAdd(accept);
            using var response = await client.SendAsync(request);
            return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
        }

        /// <summary>Sends a request that has to succeed, and gives its answer with the report of its plan, where it has one.</summary>
        public async Task<JsonElement> ReportPlanAsync(string query, object? variables = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(new { query, variables }) };
            request.Headers.Add("GraphQL-Plan", "report");
            using var response = await client.SendAsync(request);
            var body = await response.Content.ReadFromJsonAsync<JsonElement>();
            body.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
            return body;
        }

        /// <summary>Sends a request that has to succeed, and gives its <c>data</c>.</summary>
        public async Task<JsonNode> QueryAsync(string query, object? variables = null)
        {
            var (status, body) = await client.SendQueryAsync(query, variables);
            body.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
            status.ShouldBe(HttpStatusCode.OK);
            return JsonNode.Parse(body.GetProperty("data").GetRawText())!;
        }
    }

    /// <summary>Gives a value at a path, in which <c>*</c> stands for every item of a list.</summary>
    public static IEnumerable<JsonNode?> Select(this JsonNode? node, string path) =>
        path.Split('.').Aggregate(
            (IEnumerable<JsonNode?>)[node],
            (found, step) => step == "*" ? found.SelectMany(list => list!.AsArray()) : found.Select(item => item![step]));

    /// <summary>Gives the texts at a path.</summary>
    public static IEnumerable<string> Texts(this JsonNode? node, string path) => node.Select(path).Select(value => value!.GetValue<string>());
}
