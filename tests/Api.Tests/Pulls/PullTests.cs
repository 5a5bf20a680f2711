using System.Net;
using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Limits;
using Contested.Testing;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Pulls;

/// <summary>The pulls that the program brings along.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class PullTests(ApiHosts hosts)
{
    private const string Engagement = "engagement=abu-kamal-offensive-2016";

    [DatabaseTheory]
    [AllDatabases("casualty-claims.csv?" + Engagement)]
    [AllDatabases("order-of-battle.csv?" + Engagement)]
    [AllDatabases("places.geojson")]
    public async Task Pull_Should_AnswerWhatPeopleAsk(DatabaseKind kind, string address)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var answer = await client.GetStringAsync($"/pulls/{address}");

        answer.MatchSnapshot(new SnapshotNameExtension(address[..address.IndexOf('.', StringComparison.Ordinal)]));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Engagement_Should_SayWhoFought(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var answer = await client.QueryAsync("{ engagement(slug: \"abu-kamal-offensive-2016\") { sides { name participations { role actor { name } } } } }");
        var sides = answer["engagement"]!["sides"]!.AsArray();
        var roles = Join(sides, participation => (string)participation["role"]!);
        var actors = Join(sides, participation => (string)participation["actor"]!["name"]!);

        var lines = (await client.GetStringAsync($"/pulls/engagement.csv?{Engagement}")).Split("\r\n");

        lines[0].ShouldContain(",engagement.sides.name,engagement.sides.participations.role,engagement.sides.participations.actor.slug,engagement.sides.participations.actor.name,");
        lines[1..^1].ShouldAllBe(line => line.Contains($",{roles},", StringComparison.Ordinal) && line.Contains($",{actors},", StringComparison.Ordinal));
        lines.Length.ShouldBeGreaterThan(20);
        sides.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Pull_Should_HaveWhatAConnectionHasBesideItsItems()
    {
        using var folder = new TemporaryFolder();
        folder.Write("losses.graphql", """
            query($first: Int = 50, $after: String) {
              claims(first: $first, after: $after, where: { measure: { eq: CAPTURED } }) {
                undatedClaims
                aggregates { count }
                pageInfo { hasNextPage endCursor }
                nodes { slug }
                groups(by: [MEASURE]) { key { measure } count }
              }
            }
            """);
        await using var host = new LimitHost(("GraphQL:TrustedDocuments", folder.FullPath));
        using var client = host.CreateClient();

        (await client.GetStringAsync("/pulls/losses.csv")).ShouldBe(
            "claims.undatedClaims,claims.aggregates.count,slug,claims.groups.key.measure,claims.groups.count\r\n0,1,abu-kamal-offensive-2016-isil-15-captured,CAPTURED,1\r\n");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_HaveARowForEachClaim(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var count = (int)(await client.QueryAsync("{ dataset { claims } }"))["dataset"]!["claims"]!;

        var rows = (await client.GetStringAsync("/pulls/claims.csv")).TrimEnd().Split("\r\n")[1..];
        var lines = (await client.GetStringAsync("/pulls/claims.jsonl")).TrimEnd().Split('\n');
        var json = JsonNode.Parse(await client.GetStringAsync("/pulls/claims.json"))!;
        var features = JsonNode.Parse(await client.GetStringAsync("/pulls/claims.geojson"))!["features"]!.AsArray();

        var slugs = rows.Select(row => row.Split(',')[0]).ToList();
        slugs.Distinct().Count().ShouldBe(count);
        slugs.Count.ShouldBe(count);
        lines.Select(line => (string)JsonNode.Parse(line)!["slug"]!).ShouldBe(slugs);
        json.Texts("data.claims.nodes.*.slug").ShouldBe(slugs);
        features.Select(feature => (string)feature!["properties"]!["slug"]!).ShouldBe(slugs);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Examples_Should_AnswerInEveryFormat(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var pulls = JsonNode.Parse(await client.GetStringAsync("/pulls"))!["pulls"]!.AsArray();
        var paths = JsonNode.Parse(await client.GetStringAsync("/pulls/openapi.json"))!["paths"]!.AsObject().Select(path => path.Key).ToList();

        pulls.Count.ShouldBe(14);
        foreach (var pull in pulls)
        {
            ((string?)pull!["description"]).ShouldNotBeNullOrEmpty();
            var example = ((string)pull["example"]!)["curl '".Length..^1];
            foreach (var format in pull["formats"]!.AsArray().Select(format => (string)format!))
            {
                var address = example.Replace(".csv", $".{format}", StringComparison.Ordinal);
                paths.ShouldContain($"/{pull["name"]}.{format}");

                using var response = await client.GetAsync(address);

                var body = await response.Content.ReadAsStringAsync();
                response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address}\n{body}");
                body.Length.ShouldBeGreaterThan(200, address);
            }
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Contradictions_Should_HaveARowForEachPair_When_FiguresCannotBothBeTrue(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var lines = (await client.GetStringAsync("/pulls/contradictions.csv?measure=CASUALTIES")).Split("\r\n");

        string.Join('\n', lines[..1].Concat(lines.Where(line => line.StartsWith("gettysburg,Confederacy,", StringComparison.Ordinal)))).MatchSnapshot();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Columns_Should_BeThere_When_ThereAreNoRows(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var header = await client.GetStringAsync("/pulls/timeline.csv?engagement=syrian-civil-war");

        header.ShouldBe("engagement.name,slug,occurred.text,place.name,document.slug,voice,claimant.name,statement,withdrawnOn,citations.marker\r\n");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Database_Should_NotBeTouched_When_ClientHasThePull(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var host = new ApiHost(database) { DataVersionAge = TimeSpan.FromHours(1) };
        using var first = await host.Client.GetAsync("/pulls/claims.csv");
        host.Statements.Take().ShouldNotBeEmpty();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/pulls/claims.csv") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var second = await host.Client.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Content.Headers.ContentLength.GetValueOrDefault().ShouldBe(0);
        host.Statements.Take().ShouldBeEmpty();
    }

    private static string Join(JsonArray sides, Func<JsonNode, string> value) =>
        string.Join("; ", sides.Select(side => string.Join(" / ", side!["participations"]!.AsArray().Select(participation => value(participation!)))));
}
