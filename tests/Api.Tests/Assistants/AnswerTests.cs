using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Assistants;

/// <summary>What tools answer: how much, with which sources, and in which words.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class AnswerTests(ApiHosts hosts)
{
    private const int DefaultMaxBytes = 20_000;
    private const string AbuKamal = "abu-kamal-offensive-2016";

    [DatabaseTheory, AllDatabases]
    public async Task Answer_Should_FitAndSayWhatItLeavesOut_When_NoMoreIsAskedFor(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var engagements = (await client.QueryAsync("{ engagements(first: 50) { nodes { slug } } }")).Texts("engagements.nodes.*.slug").ToList();
        engagements.ShouldNotBeEmpty();

        foreach (var engagement in engagements)
        {
            foreach (var (tool, items) in new[] { ("engagement", "claims"), ("tallies", "tallies.*.figures"), ("contradictions", "tallies.*.figures") })
            {
                var result = await client.CallToolAsync(tool, new { engagement });
                var all = await client.CallToolAsync(tool, new { engagement, maxBytes = 200_000 });

                AssistantCalls.SizeOf(result).ShouldBeLessThanOrEqualTo(DefaultMaxBytes, $"{tool} {engagement}");
                var (shown, whole) = (Count(result, items), Count(all, items));
                result["structuredContent"]!.ToJsonString().Contains("leftOut", StringComparison.Ordinal)
                    .ShouldBe(shown < whole || all["structuredContent"]!.AsObject().ContainsKey("leftOut"), $"{tool} {engagement}: {shown} of {whole}");
            }
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Engagement_Should_GiveEveryClaimOnce_When_AskedForTheNext(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var data = await client.QueryAsync($$"""{ engagement(slug: "{{AbuKamal}}") { claims(first: 0) { totalCount } } }""");
        var claims = new List<string>();
        string? after = null;
        do
        {
            var answer = await client.AskToolAsync("engagement", new { engagement = AbuKamal, after });
            claims.AddRange(answer.Texts("claims.*.claim"));
            after = answer["next"]?.GetValue<string>();
        }
        while (after is not null);

        claims.Count.ShouldBe(data["engagement"]!["claims"]!["totalCount"]!.GetValue<int>());
        claims.ShouldBeUnique();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Figures_Should_ComeWithTheirSources(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var answer = await client.AskToolAsync("tallies", new { engagement = AbuKamal, maxBytes = 200_000 });
        var documents = answer.Texts("documents.*.slug").ToList();
        var references = answer.Texts("references.*.slug").ToList();
        var figures = answer.Select("tallies.*.figures.*").ToList();

        figures.ShouldNotBeEmpty();
        foreach (var figure in figures)
        {
            var sentence = figure!["sentence"]!.GetValue<string>();
            sentence.ShouldContain(figure["licence"]!.GetValue<string>());
            figure["claimant"]!.GetValue<string>().ShouldNotBeEmpty();
            documents.ShouldContain(figure["document"]!.GetValue<string>());
            figure["references"]!.AsArray().Select(reference => reference!.GetValue<string>()).ShouldBeSubsetOf(references);
        }

        answer.Texts("documents.*.attribution").ShouldAllBe(attribution => attribution.Length > 0);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Sentences_Should_BeNoMoreCertainThanTheClaims(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var text = AssistantCalls.TextOf(await client.CallToolAsync("tallies", new { engagement = AbuKamal, maxBytes = 200_000 }));

        text.ShouldContain("Islamic State claimed 40 killed among the forces on the Syrian opposition side (Free Syrian Army), as cited by “2016 Abu Kamal offensive” (Wikipedia, CC BY-SA 4.0)");
        text.ShouldContain("New Syrian Army claimed at least 5 killed (“5–40+” in the source)");
        text.ShouldContain("says that the strength on the Islamic State side (Islamic State) is unknown".Replace(" (Islamic State)", "", StringComparison.Ordinal));
        text.ShouldContain("at least 2 killed (a count of only a part)");
        text.ShouldContain("a figure of 55 killed or captured among the forces on the Syrian opposition side is derived from 40 killed and 15 captured, which Islamic State claimed");
        text.ShouldContain("COMPATIBLE. The complete figures come to at least 5. All figures allow 40. Both ends are given by Islamic State alone.");
        text.ShouldContain("COMPATIBLE means: Several claimants give figures for the whole, none conflict, and at most one claimant gives both ends.");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_SayThroughWhichLensTheyHold(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        object Casualties(double? tolerance, string? knownBy) =>
            new { engagement = "gettysburg", measures = new[] { "CASUALTIES" }, side = "Confederacy", tolerance, knownBy };

        var plain = (await client.AskToolAsync("tallies", Casualties(null, null)))["tallies"]![0]!;
        var lenient = (await client.AskToolAsync("tallies", Casualties(0.5, null)))["tallies"]![0]!;
        var early = (await client.AskToolAsync("tallies", Casualties(null, "1900-12-31")))["tallies"]![0]!;

        plain["agreement"]!.GetValue<string>().ShouldBe("CONTESTED");
        plain["relativeGap"]!.GetValue<double>().ShouldBe(0.353, 0.001);
        lenient["agreement"]!.GetValue<string>().ShouldBe("CORROBORATED");
        lenient["sentence"]!.GetValue<string>().ShouldContain("(figures up to 50% apart count as fitting): CORROBORATED. The complete figures lie between 20,448 and 31,621. No number fits all of them");
        early["sentence"]!.GetValue<string>().ShouldContain("(known by 1900-12-31)");
        early["figures"]!.AsArray().Count.ShouldBeLessThan(plain["figures"]!.AsArray().Count);
    }

    private static int Count(JsonNode result, string items) => result["structuredContent"].Select(items).Sum(list => list!.AsArray().Count);
}
