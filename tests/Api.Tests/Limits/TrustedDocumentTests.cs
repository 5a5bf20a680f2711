using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Contested.Api.Playground;
using Contested.Testing;

namespace Contested.Api.Tests.Limits;

/// <summary>The documents that the program brings along.</summary>
public sealed class TrustedDocumentTests
{
    private const string Slug = "abu-kamal-offensive-2016";

    [Fact]
    public async Task Documents_Should_BeAnswered()
    {
        await using var host = new LimitHost(("GraphQL:TrustedDocumentsOnly", "true"));
        using var client = host.CreateClient();
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src", "Api", "TrustedDocuments"), "*.graphql");
        files.Length.ShouldBe(14);

        foreach (var name in files.Select(Path.GetFileNameWithoutExtension))
        {
            using var post = await client.PostAsJsonAsync($"/graphql/persisted/{name}", new { variables = new { engagement = Slug, claimant = "sohr" } });
            var get = await client.GetStringAsync($"/graphql/persisted/{name}?variables={{\"engagement\":\"{Slug}\",\"claimant\":\"sohr\"}}");

            var body = (await post.Content.ReadFromJsonAsync<JsonObject>())!;
            body.ContainsKey("errors").ShouldBeFalse(body.ToJsonString());
            body["data"]!.AsObject().Single().Value.ShouldNotBeNull(name);
            JsonNode.DeepEquals(JsonNode.Parse(get), body).ShouldBeTrue();
        }

        using var other = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task WorkedQueries_Should_CostFarLessThanAllowed()
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("GraphQL-Cost", "validate");

        foreach (var name in WorkedQueries.Names)
        {
            using var response = await client.PostAsJsonAsync("/graphql", new { query = WorkedQueries.Read(name) });

            var cost = (await response.Content.ReadFromJsonAsync<JsonObject>())!["extensions"]!["operationCost"]!;
            ((double)cost["fieldCost"]!).ShouldBeInRange(1, 5_000, $"{name}: {cost.ToJsonString()}");
            ((double)cost["typeCost"]!).ShouldBeInRange(1, 5_000, $"{name}: {cost.ToJsonString()}");
        }
    }

    [Fact]
    public async Task Responses_Should_BeFarSmallerThanAllowed()
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();
        var limit = new GraphQL.AspNetCore.Configuration.GraphQLServerOptions().MaxResponseSize;

        foreach (var query in WorkedQueries.Names.Select(WorkedQueries.Read).Append(GraphQL.Utilities.IntrospectionQuery.Create()))
        {
            using var response = await client.PostAsJsonAsync("/graphql", new { query });

            (await response.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(limit / 20, query);
        }
    }

    [Theory]
    [InlineData("{ claims(first: 5) { nodes { slug } } }", "{\"fieldCost\":11,\"typeCost\":7}")]
    [InlineData("{ engagements(first: 50) { nodes { claims(first: 50) { nodes { citations { reference { claims(first: 50) { totalCount } } } } } } } }", "COST_LIMIT_EXCEEDED")]
    public async Task Cost_Should_BeReported(string query, string expected)
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("GraphQL-Cost", "report");

        using var response = await client.PostAsJsonAsync("/graphql", new { query });

        (await response.Content.ReadAsStringAsync()).ShouldContain(expected);
    }
}
