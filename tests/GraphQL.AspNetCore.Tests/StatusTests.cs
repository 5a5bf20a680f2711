using System.Net;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>The status of a response, by the media type and by what the request comes to.</summary>
public sealed class StatusTests
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>What a POST request comes to: the body, the status by media type, the code, and whether there is <c>data</c>.</summary>
    public static TheoryData<string, int, int, string?, bool> Posts { get; } = new()
    {
        { """{"query":"{ echo }"}""", 200, 200, null, true },
        { """{"query":"{ fail }"}""", 200, 200, "INTERNAL_SERVER_ERROR", true },
        { """{"query":"{ failRequired }"}""", 200, 200, "INTERNAL_SERVER_ERROR", true },
        { """{"query":"mutation { count }"}""", 200, 200, null, true },
        { """{"query":"query($value: Any) { echo(value: $value) }","variables":{"value":1}}""", 200, 200, null, true },
        { """{"query":"query A { echo } query B { echo }","operationName":"B"}""", 200, 200, null, true },
        { """{"query":"{ echo }","other":[{}],"extensions":{"a":[1]},"variables":null,"operationName":null}""", 200, 200, null, true },
        { """{"query":"{ echo }","operationName":""}""", 200, 200, null, true },
        { """{"query":"query A { echo } query B { echo }","operationName":""}""", 200, 400, "OPERATION_RESOLUTION_FAILURE", false },
        { """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}""", 200, 200, "PERSISTED_QUERY_NOT_SUPPORTED", false },
        { """{"operationName":"A","variables":{},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}},"query":null}""", 200, 200, "PERSISTED_QUERY_NOT_SUPPORTED", false },
        { """{"query":"{ echo }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}""", 200, 200, null, true },
        { """{"extensions":{"persistedQuery":null}}""", 400, 400, "BAD_REQUEST", false },
        { """{"query":"{"}""", 200, 400, "GRAPHQL_PARSE_FAILED", false },
        { """{"query":""}""", 200, 400, "GRAPHQL_PARSE_FAILED", false },
        { """{"query":"{ nothing }"}""", 200, 400, "GRAPHQL_VALIDATION_FAILED", false },
        { """{"query":"query($number: Int!) { increment(number: $number) }","variables":{"number":"x"}}""", 200, 400, "BAD_USER_INPUT", false },
        { """{"query":"query($number: Int!) { increment(number: $number) }"}""", 200, 400, "BAD_USER_INPUT", false },
        { """{"query":"query A { echo } query B { echo }"}""", 200, 400, "OPERATION_RESOLUTION_FAILURE", false },
        { """{"query":"query A { echo }","operationName":"C"}""", 200, 400, "OPERATION_RESOLUTION_FAILURE", false },
        { """{"query":"subscription { ticks }"}""", 200, 400, "OPERATION_NOT_SUPPORTED", false },
        { """{"query":"query($value: Unreadable) { unreadable(value: $value) }","variables":{"value":1}}""", 200, 400, "BAD_USER_INPUT", false },
        { """{"query":1}""", 400, 400, "BAD_REQUEST", false },
        { """{"query":null}""", 400, 400, "BAD_REQUEST", false },
        { "{", 400, 400, "BAD_REQUEST", false },
        { "", 400, 400, "BAD_REQUEST", false },
    };

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task Post_Should_HaveStatusOfMediaType(string body, int jsonStatus, int graphQLResponseStatus, string? code, bool hasData)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        foreach (var (accept, status) in new[] { (Json, jsonStatus), (GraphQLResponse, graphQLResponseStatus) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = GraphQLHost.Json(body) };
            request.Headers.Add("Accept", accept);
            var response = await client.SendAsync(request);

            ((int)response.StatusCode).ShouldBe(status, accept);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(accept);
            response.Headers.Vary.ShouldContain("Accept");
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            var result = await response.ReadResponseAsync();
            result.Code().ShouldBe(code);
            result.ContainsKey("data").ShouldBe(hasData);
        }
    }

    /// <summary>What a GET request comes to: the query component, the status by media type, and the code.</summary>
    public static TheoryData<string, int, int, string?> Gets { get; } = new()
    {
        { "?query={echo}", 200, 200, null },
        { "?query=query+A{echo}+query+B{echo}&operationName=B", 200, 200, null },
        { "?query={echo}&operationName=", 200, 200, null },
        { "?query=query+A{echo}+query+B{echo}&operationName=", 200, 400, "OPERATION_RESOLUTION_FAILURE" },
        { "?extensions=%7B%22persistedQuery%22:%7B%22version%22:1,%22sha256Hash%22:%22ab%22%7D%7D", 200, 200, "PERSISTED_QUERY_NOT_SUPPORTED" },
        { "?query={echo}&extensions=%7B%22persistedQuery%22:%7B%22version%22:1,%22sha256Hash%22:%22ab%22%7D%7D", 200, 200, null },
        { "?extensions=%7B%7D", 400, 400, "BAD_REQUEST" },
        { "?query={echo}&variables=&extensions=", 200, 200, null },
        { "?query={echo}&variables=null&extensions=null&other=1", 200, 200, null },
        { "?query=query($n:Int!){increment(number:$n)}&variables=%7B%22n%22:1%7D", 200, 200, null },
        { "?query=mutation{count}", 405, 405, "OPERATION_NOT_ALLOWED" },
        { "?query=query+A{echo}+mutation+B{count}&operationName=B", 405, 405, "OPERATION_NOT_ALLOWED" },
        { "?query=query+A{echo}+mutation+B{count}&operationName=A", 200, 200, null },
        { "?query=subscription{ticks}", 200, 400, "OPERATION_NOT_SUPPORTED" },
        { "?query={", 200, 400, "GRAPHQL_PARSE_FAILED" },
        { "?query=", 200, 400, "GRAPHQL_PARSE_FAILED" },
        { "?query={nothing}", 200, 400, "GRAPHQL_VALIDATION_FAILED" },
        { "?query={echo}&operationName=null", 200, 400, "OPERATION_RESOLUTION_FAILURE" },
        { "", 400, 400, "BAD_REQUEST" },
        { "?operationName=A", 400, 400, "BAD_REQUEST" },
        { "?query={echo}&query={echo}", 400, 400, "BAD_REQUEST" },
        { "?query={echo}&variables={", 400, 400, "BAD_REQUEST" },
        { "?query={echo}&variables=[]", 400, 400, "BAD_REQUEST" },
        { "?query={echo}&variables={}{}", 400, 400, "BAD_REQUEST" },
        { "?query={echo}&extensions=1", 400, 400, "BAD_REQUEST" },
    };

    [Theory]
    [MemberData(nameof(Gets))]
    public async Task Get_Should_HaveStatusOfMediaType(string query, int jsonStatus, int graphQLResponseStatus, string? code)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        foreach (var (accept, status) in new[] { (Json, jsonStatus), (GraphQLResponse, graphQLResponseStatus) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql" + query);
            request.Headers.Add("Accept", accept);
            var response = await client.SendAsync(request);

            ((int)response.StatusCode).ShouldBe(status, accept);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(accept);
            response.Content.Headers.Allow.ShouldBe(status == 405 ? ["POST"] : []);
            (await response.ReadResponseAsync()).Code().ShouldBe(code);
        }

        host.Signals.Mutations.ShouldBe(0);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("QUERY")]
    public async Task Method_Should_BeRefused_When_NeitherGetNorPost(string method)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql?query={echo}"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "POST"]);
        (await response.ReadResponseAsync()).Code().ShouldBe("METHOD_NOT_ALLOWED");
    }

    [Fact]
    public async Task Head_Should_HaveHeadersOfGetWithoutBody()
    {
        await using var host = await GraphQLHost.StartListeningAsync();
        using var client = new HttpClient { BaseAddress = host.Address };

        var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/graphql?query={echo}"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "/graphql", """{"query":"mutation { count }"}""")]
    [InlineData("GET", "/graphql?query={echo}", null)]
    public async Task Request_Should_BeRefusedBeforeExecution_When_NoMediaTypeIsAcceptable(string method, string address, string? body)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = body is null ? null : GraphQLHost.Json(body) };
        request.Headers.Add("Accept", "text/csv, application/xml;q=0.9");

        var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(Json);
        (await response.ReadResponseAsync()).Code().ShouldBe("NOT_ACCEPTABLE");
        host.Signals.Mutations.ShouldBe(0);
    }
}
