using System.Net;

namespace Contested.GraphQL.AspNetCore.Tests;

public sealed class SchemaResponseTests
{
    [Theory]
    [InlineData("?sdl", "*/*")]
    [InlineData("?sdl=1", "application/json")]
    [InlineData("?sdl", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task Get_Should_SendSchema_When_SdlIsAskedFor(string query, string accept)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", accept);

        var response = await client.GetAsync("/graphql" + query);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/graphql; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("schema.graphql");
        (await response.Content.ReadAsStringAsync()).ShouldBe(TestSchema.Definition + "\n");
    }

    [Fact]
    public async Task Get_Should_SendNothing_When_ClientHasSchemaAlready()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        var tag = (await client.GetAsync("/graphql?sdl")).Headers.ETag!;

        tag.IsWeak.ShouldBeTrue();
        (await SendAsync(client, tag.ToString())).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await SendAsync(client, tag.Tag)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await SendAsync(client, "\"x\", " + tag)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await SendAsync(client, "*")).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await SendAsync(client, "\"x\"")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await SendAsync(client, "*")).Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_Should_SendHeadersOnly()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/graphql?sdl"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_Should_ExecuteRequest_When_SdlIsGiven()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql?sdl", GraphQLHost.Json("""{"query":"{ echo }"}"""));

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"echo":null}}""");
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string ifNoneMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return client.SendAsync(request);
    }
}
