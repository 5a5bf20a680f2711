using System.Net;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

public sealed class CostHeaderTests
{
    [Theory]
    [InlineData("report", "application/json", HttpStatusCode.OK, """{"data":{"self":{"echo":null}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("Validate", "application/json", HttpStatusCode.OK, """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("validate", "application/graphql-response+json", HttpStatusCode.OK, """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    public async Task Cost_Should_BeReported_When_HeaderAsksForIt(string header, string accept, HttpStatusCode status, string body)
    {
        using var response = await SendAsync(header, accept);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_HeaderIsUnknown()
    {
        using var response = await SendAsync("tell", "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadResponseAsync()).Message()!.ShouldContain("Send \"report\"");
    }

    private static async Task<HttpResponseMessage> SendAsync(string header, string accept)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("GraphQL-Cost", header);
        client.DefaultRequestHeaders.Add("Accept", accept);
        return await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ self { echo } }"}"""));
    }
}
