using System.Net;
using System.Text;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.Tests.Caching;
using Contested.GraphQL.AspNetCore.Tests.Pulls;

namespace Contested.GraphQL.AspNetCore.Tests.Responses;

public sealed class ResponseSizeTests
{
    private const int MaxSize = 100_000;

    /// <summary>How many bytes stand around the text of a response.</summary>
    private static readonly int Frame = """{"data":{"text":""}}""".Length;

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    public async Task Response_Should_BeAnError_When_ItHasOneByteTooMany(string mediaType, HttpStatusCode status)
    {
        await using var host = await CachingHost.StartAsync(options => options.MaxResponseSize = MaxSize);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", mediaType);

        using var whole = await client.PostQueryAsync($"{{text(length:{MaxSize - Frame})}}");
        using var refused = await client.PostQueryAsync($"{{text(length:{MaxSize - Frame + 1})}}");
        using var executed = await client.PostQueryAsync($"{{executions text(length:{MaxSize})}}");
        using var again = await client.PostQueryAsync($"{{executions text(length:{MaxSize})}}");

        (await whole.Content.ReadAsByteArrayAsync()).Length.ShouldBe(MaxSize);
        whole.Content.Headers.ContentLength.ShouldBe(MaxSize);
        refused.StatusCode.ShouldBe(status);
        (await refused.Content.ReadAsStringAsync()).ShouldBe(
            """{"errors":[{"message":"The response has more than 100000 bytes, the most this server sends. Ask for smaller pages or fewer fields.","extensions":{"code":"RESPONSE_SIZE_LIMIT_EXCEEDED"}}]}""");
        host.Signals.Executions.ShouldBe(2, "an error is not kept");
        host.Service<ResponseMemory>().Held.ShouldBe(0);
    }

    [Fact]
    public async Task Get_Should_NotBeTagged_When_ResponseIsTooLarge()
    {
        await using var host = await CachingHost.StartAsync(options => options.MaxResponseSize = MaxSize);
        using var client = host.CreateClient();

        using var response = await client.GetAsync($"/graphql?query={{text(length:{MaxSize})}}");

        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        (await response.ReadResponseAsync()).Code().ShouldBe("RESPONSE_SIZE_LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task Execution_Should_End_When_ItsResultIsFarTooLarge()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.MaxResponseSize = MaxSize);
        using var client = host.CreateClient();
        var query = new StringBuilder("{ first: executions ");
        for (var index = 0; index < 100; index++)
        {
            query.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{index}: text(length: 10000) ");
        }

        var response = await client.PostAsync("/graphql", GraphQLHost.Json($$"""{"query":"{{query}} last: executions }"}"""));

        (await response.ReadResponseAsync()).Code().ShouldBe("RESPONSE_SIZE_LIMIT_EXCEEDED");
        host.Signals.Executions.ShouldBe(1, "the last field is not executed any more");
        host.Service<ResponseMemory>().Held.ShouldBe(0);
    }

    [Fact]
    public async Task Pull_Should_BeRefused_When_APageIsTooLarge()
    {
        await using var host = await PullHost.StartAsync(
            options => options.MaxResponseSize = 1024, ("numbers", "{ numbers(first: 50, count: 50) { nodes { value text squares { value } } } }"));

        using var response = await host.Client.GetAsync("/pulls/numbers.csv");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadResponseAsync()).Code().ShouldBe("RESPONSE_SIZE_LIMIT_EXCEEDED");
        host.Log.Errors.ShouldBeEmpty();
    }
}
