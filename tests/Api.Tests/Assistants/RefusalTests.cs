using System.Diagnostics.Metrics;
using System.Net;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Limits;
using Contested.Testing.Databases;
using Contested.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Assistants;

/// <summary>That what is refused says what would be right, and that nothing is offered that /graphql does not offer.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class RefusalTests(ApiHosts hosts)
{
    public static TheoryData<string, string, string> Refusals => new()
    {
        { "engagement", """{"engagement":"gettysberg"}""", "\"gettysburg\" (Battle of Gettysburg)" },
        { "tallies", """{"engagement":"nowhere-at-all"}""", "Find engagements and their slugs with the tool \"search\"." },
        { "tallies", """{"engagement":"gettysburg","accordingTo":["thomas-livermoor"]}""", "\"thomas-livermore\" (Thomas L. Livermore)" },
        { "tallies", """{"engagement":"gettysburg","documents":["acw"]}""", "\"acw-battle-data\"" },
        { "tallies", """{"engagement":"gettysburg","knownBy":"yesterday"}""", "write a day as year-month-day" },
        { "tallies", """{"engagement":"gettysburg","tolerance":5}""", "a number from 0 to 1" },
        { "tallies", """{"engagement":"gettysburg","measures":["DEAD"]}""", "KILLED, WOUNDED" },
        { "tallies", """{"engagment":"gettysburg"}""", "Did you mean \"engagement\"?" },
        { "search", "{}", "The argument \"text\" is missing" },
        { "search", """{"text":7}""", "It has to be a text" },
        { "search", """{"text":"Bukamal","after":"nonsense"}""", "use the cursor" },
        { "contradictions", """{"engagement":"nowhere-at-all"}""", "There is no engagement" },
        { "query", """{"query":"{ claims { nodes { quantity { low } } } }"}""", "voice claimant { name } document { title licence attribution } citations" },
        { "query", """{"query":"{ claims { nodes { ...F voice } } } fragment F on Claim { quantity { low } }"}""", "A figure must not be quoted without its source" },
        { "query", """{"query":"{ datset { version } }"}""", "Did you mean \"dataset\"? (line 1, column 3) (GRAPHQL_VALIDATION_FAILED)" },
        { "query", """{"query":"{ engagements(first: 50) { nodes { claims(first: 50) { nodes { citations { reference { claims(first: 50) { totalCount } } } } } } } }"}""", "Ask for smaller pages or fewer nested lists. (line 1, column 1) (COST_LIMIT_EXCEEDED)" },
        { "query", """{"query":"{ claims(first: 51) { totalCount } }"}""", "PAGE_SIZE_LIMIT_EXCEEDED" },
        { "query", """{"query":"{ claims(first: 50) { nodes { statement note attribution: document { attribution } } } }","maxBytes":2000}""", "call again with a larger maxBytes" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Tool_Should_SayWhatWouldBeRight_When_ACallCannotBeAnswered(string tool, string arguments, string expected)
    {
        var client = (await hosts.GetAsync(DatabaseKind.Sqlite)).Client;

        (await client.BeRefusedByToolAsync(tool, System.Text.Json.JsonDocument.Parse(arguments).RootElement)).ShouldContain(expected);
    }

    [Fact]
    public async Task Call_Should_BeCountedAndNamedAsARequestIs()
    {
        await using var host = new LimitHost(("Mcp:Enabled", "true"));
        using var client = host.CreateClient();
        using var metrics = new RecordedMetrics(host.Services.GetRequiredService<IMeterFactory>());
        await client.AskToolAsync("search", new { text = "Bukamal" });
        await client.AskToolAsync("query", new { query = "query Mine { dataset { version } }" });
        await client.BeRefusedByToolAsync("query", new { query = "{ claims(first: 51) { totalCount } }" });

        metrics.Values("contested.graphql.operation.duration", "graphql.operation.name").ShouldBe(["Search", "other"], ignoreOrder: true);
        metrics.Sum("contested.graphql.errors", ("error.type", "PAGE_SIZE_LIMIT_EXCEEDED")).ShouldBe(1);
        using var response = await client.PostMessageAsync("tools/list", new { });
        response.Headers.Contains("X-Request-Id").ShouldBeTrue();
    }

    [Fact]
    public async Task Query_Should_NotBeOffered_When_OnlyTrustedDocumentsAre()
    {
        await using var host = new LimitHost(("Mcp:Enabled", "true"), ("GraphQL:TrustedDocumentsOnly", "true"), ("GraphQL:Introspection", "false"));
        using var client = host.CreateClient();

        (await client.SendMessageAsync("tools/list", new { })).Texts("tools.*.name").ShouldBe(["search", "engagement", "tallies", "contradictions"], ignoreOrder: true);
        (await client.SendMessageAsync("resources/list", new { })).Texts("resources.*.name").ShouldBe(["glossary", "tutorial"], ignoreOrder: true);
        (await client.AskToolAsync("search", new { text = "Bukamal" }))["found"]!.GetValue<int>().ShouldBePositive();
    }

    [Fact]
    public async Task Server_Should_NotBeThere_When_ItIsNotEnabled()
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();
        using var response = await client.PostMessageAsync("tools/list", new { });

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Tools_Should_AskForNoLargerPages_When_TheServerHasSmallOnes()
    {
        await using var host = new LimitHost(("Mcp:Enabled", "true"), ("GraphQL:Limits:MaxPageSize", "5"), ("GraphQL:Limits:DefaultPageSize", "5"));
        using var client = host.CreateClient();

        var answer = await client.AskToolAsync("tallies", new { engagement = "gettysburg", measures = new[] { "CASUALTIES" }, side = "Confederacy" });
        answer["tallies"]![0]!["leftOut"]!.GetValue<string>().ShouldContain("accordingTo");
        (await client.AskToolAsync("engagement", new { engagement = "gettysburg" }))["claims"]!.AsArray().Count.ShouldBe(5);
        (await client.AskToolAsync("search", new { text = "killed" }))["hits"]!.AsArray().Count.ShouldBe(5);
        (await client.AskToolAsync("contradictions", new { }))["tallies"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Call_Should_BeRefused_When_ItIsLargerThanACallMayBe()
    {
        await using var host = new LimitHost(("Mcp:Enabled", "true"));
        using var client = await host.ListenAsync();
        using var response = await client.PostMessageAsync("tools/call", new { name = "search", arguments = new { text = new string('a', 100_000) } });

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Tool_Should_KeepToTheLimitsOfResponses()
    {
        await using var host = new LimitHost(("Mcp:Enabled", "true"), ("GraphQL:Limits:MaxResponseSize", "1024"));
        using var client = host.CreateClient();

        (await client.BeRefusedByToolAsync("engagement", new { engagement = "gettysburg" })).ShouldContain("RESPONSE_SIZE_LIMIT_EXCEEDED");
    }
}
