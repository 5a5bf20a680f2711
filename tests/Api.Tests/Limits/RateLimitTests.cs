using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Contested.Api.Configuration;
using Contested.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Limits;

/// <summary>What a client gets that asks more than its share.</summary>
public sealed class RateLimitTests
{
    // So slow that no request is added while a test runs.
    private static readonly (string, string)[] Slow = [("RateLimit:RequestsPerMinute", "1"), ("RateLimit:Burst", "2"), ("Mcp:Enabled", "true")];

    [Theory]
    [InlineData("/graphql?query={__typename}", "GET")]
    [InlineData("/graphql", "POST")]
    [InlineData("/pulls/documents.csv", "GET")]
    [InlineData("/mcp", "POST")]
    [InlineData("/exports", "GET")]
    [InlineData("/engagements/gettysburg", "GET")]
    public async Task Client_Should_BeToldToWait_When_ItHasUsedItsShare(string address, string method)
    {
        await using var host = new LimitHost(Slow);
        using var client = host.CreateClient();
        using var metrics = new RecordedMetrics(host.Services.GetRequiredService<IMeterFactory>());
        (await client.GetAsync("/graphql?query={__typename}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address))).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);

        using var refused = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await refused.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("RATE_LIMITED");
        refused.Headers.Contains("Contested-Version").ShouldBeTrue();
        metrics.Sum("contested.graphql.errors", ("error.type", "RATE_LIMITED")).ShouldBe(1);
    }

    [Fact]
    public async Task Health_Should_BeTold_When_ClientHasUsedItsShare()
    {
        await using var host = new LimitHost(Slow);
        using var client = host.CreateClient();

        (await StatusesAsync(client, "one", 3))[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        for (var request = 0; request < 5; request++)
        {
            (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task ScriptOfAnotherSite_Should_ReadWhyItHasToWait()
    {
        await using var host = new LimitHost(Slow);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", "https://example.org");
        HttpResponseMessage response;
        do
        {
            response = await client.GetAsync("/graphql?query={__typename}");
        }
        while (response.StatusCode != HttpStatusCode.TooManyRequests);

        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldContain("Retry-After");
    }

    [Fact]
    public async Task Clients_Should_HaveSharesOfTheirOwn_When_ProxyTellsThemApart()
    {
        await using var host = new LimitHost([.. Slow, ("RateLimit:ClientHeader", "X-Api-Key")]);
        using var client = host.CreateClient();

        (await StatusesAsync(client, "one", 3)).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        (await StatusesAsync(client, "two", 3)).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8::1", "2001:db8::2", true)]
    [InlineData("2001:db8:1::1", "2001:db8:2::1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    public async Task Clients_Should_BeToldApartByTheirAddresses(string first, string second, bool areOne)
    {
        await using var host = new LimitHost([.. Slow, ("Proxy:Trusted", "127.0.0.1,::1")]);
        using var client = await host.ListenAsync();

        (await StatusesAsync(client, first, 3, "X-Forwarded-For"))[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        (await StatusesAsync(client, second, 1, "X-Forwarded-For"))[0].ShouldBe(areOne ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK);
    }

    [Fact]
    public async Task NoRequest_Should_BeRefused_When_NoLimitIsSet()
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();

        (await StatusesAsync(client, "one", 200)).ShouldAllBe(status => status == HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(-1, null, "The setting \"RateLimit:RequestsPerMinute\" cannot be \"-1\": give a number up to 1000000, or 0 for no limit.")]
    [InlineData(60, 0, "The setting \"RateLimit:Burst\" cannot be \"0\": give a number from 1 to 1000000.")]
    public void Setting_Should_BeRefused_When_ItCannotBe(int requestsPerMinute, int? burst, string expected) =>
        Should.Throw<InvalidSettingException>(() => new RateLimitSettings { RequestsPerMinute = requestsPerMinute, Burst = burst }.Check())
            .Message.ShouldBe(expected);

    private static async Task<IReadOnlyList<HttpStatusCode>> StatusesAsync(HttpClient client, string name, int count, string header = "X-Api-Key")
    {
        var statuses = new List<HttpStatusCode>();
        for (var index = 0; index < count; index++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}") { Headers = { { header, name } } };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var response = await client.SendAsync(request);
            statuses.Add(response.StatusCode);
        }

        return statuses;
    }
}
