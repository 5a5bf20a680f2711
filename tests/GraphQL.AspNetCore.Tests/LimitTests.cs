using System.Net;
using Contested.GraphQL.AspNetCore.Configuration;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>What is too large or too deep, at a server that really listens.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_Should_BeRefused_When_BodyIsTooLarge(bool isChunked)
    {
        await using var host = await GraphQLHost.StartListeningAsync(options => options.MaxRequestBodySize = 50_000);
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.TransferEncodingChunked = isChunked;
        client.DefaultRequestHeaders.ExpectContinue = true;

        var tooLarge = await client.PostAsync("/graphql", GraphQLHost.Json(Padded(50_001)));
        var largest = await client.PostAsync("/graphql", GraphQLHost.Json(Padded(50_000)));

        tooLarge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await tooLarge.ReadResponseAsync()).Code().ShouldBe("PAYLOAD_TOO_LARGE");
        largest.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_Should_TakeLargerBodiesThanTheWebServer_When_OptionsSaySo()
    {
        await using var host = await GraphQLHost.StartListeningAsync(options => options.MaxRequestBodySize = 40_000_000);
        using var client = new HttpClient { BaseAddress = host.Address };

        var response = await client.PostAsync("/graphql", GraphQLHost.Json(Padded(35_000_000)));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_Should_HaveLimitOfOneMebibyte_When_OptionsSayNothing()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        (await client.PostAsync("/graphql", GraphQLHost.Json(Padded(1_048_576)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync("/graphql", GraphQLHost.Json(Padded(1_048_577)))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("""{"query":"{ echo }","variables":{"value":§}}""", "BAD_REQUEST", "maximum configured depth of 64")]
    [InlineData("""{"query":"{ echo(value: §) }"}""", "DEPTH_LIMIT_EXCEEDED", "")]
    public async Task Post_Should_BeAnsweredWithAnError_When_ValuesNestTooDeep(string body, string code, string message)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        var nested = new string('[', 200_000) + new string(']', 200_000);

        var response = await client.PostAsync("/graphql", GraphQLHost.Json(body.Replace("§", nested, StringComparison.Ordinal)));

        var result = await response.ReadResponseAsync();
        result.Code().ShouldBe(code);
        result.Message()!.ShouldContain(message);
        (await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ echo }"}"""))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_Should_EchoValues_When_DeepestNestingIsUsed()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.MaxJsonDepth = GraphQLServerOptions.HighestMaxJsonDepth);
        using var client = host.CreateClient();
        const int depth = GraphQLServerOptions.HighestMaxJsonDepth - 2;
        var nested = new string('[', depth) + new string(']', depth);

        var response = await client.PostAsync(
            "/graphql",
            GraphQLHost.Json($$$"""{"query":"query($v: Any) { echo(value: $v) }","variables":{"v":{{{nested}}}}}"""));

        (await response.Content.ReadAsStringAsync()).ShouldBe($$$"""{"data":{"echo":{{{nested}}}}}""");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxRequestBodySize_Should_BeRefused_When_OutOfRange(long value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new GraphQLServerOptions { MaxRequestBodySize = value });

    [Theory]
    [InlineData(0)]
    [InlineData(GraphQLServerOptions.HighestMaxJsonDepth + 1)]
    public void MaxJsonDepth_Should_BeRefused_When_OutOfRange(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new GraphQLServerOptions { MaxJsonDepth = value });

    [Fact]
    public void DocumentCacheCapacity_Should_BeRefused_When_Negative() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new GraphQLServerOptions { DocumentCacheCapacity = -1 });

    private static string Padded(int length) => """{"query":"{ echo }"}""".PadRight(length);
}
