using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Claims;

/// <summary>What the claims about the Abu Kamal offensive come to, under every lens.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class TallyTests(ApiHosts hosts)
{
    private const string Fields =
        """
        side { name } population measure agreement gap completeClaimants undatedClaims
        envelope { low high } consensus { low high }
        claims { nodes { slug claimant { slug } quantity { verbatim } isPartial citations { marker } } }
        boundedBy { slug } boundedByDocuments { slug } clusters { envelope { low high } claims { slug } }
        derived { claimant { slug } figure { low high } isPartial claims { slug } }
        conflicts { nodes { gap first { slug } firstDerived { figure { low high } } second { slug } secondDerived { figure { low high } } } }
        """;

    [DatabaseTheory, AllDatabases]
    public async Task Killed_Should_BeCompatibleAtForty_When_TheOppositionIsTallied(DatabaseKind kind)
    {
        var tally = Find(await TalliesAsync(kind), "Syrian opposition", "KILLED");

        Text(tally, "agreement").ShouldBe("COMPATIBLE");
        tally["consensus"]!.ToJsonString().ShouldBe("""{"low":40,"high":40}""");
        tally["envelope"]!.ToJsonString().ShouldBe("""{"low":5,"high":null}""");
        tally.Texts("boundedBy.*.slug").ShouldBe(["islamic-state"]);
        tally.Texts("claims.nodes.*.slug").Select(Short).ShouldBe(
            ["isil-40-killed", "nsa-5-to-40-killed", "isil-video-2-nsa-killed", "isil-video-3-martyr-group-killed", "ucdp-227280-2-nsa-killed"]);
        tally.Select("claims.nodes.*.isPartial").Select(partial => partial!.GetValue<bool>()).ShouldBe([false, false, true, true, true]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task KilledOrCaptured_Should_CompareTheMonitorWithTheDerivedSum_When_TheOppositionIsTallied(DatabaseKind kind)
    {
        var tally = Find(await TalliesAsync(kind), "Syrian opposition", "KILLED_OR_CAPTURED");

        Text(tally, "agreement").ShouldBe("COMPATIBLE");
        tally["consensus"]!.ToJsonString().ShouldBe("""{"low":55,"high":55}""");
        tally.Texts("boundedBy.*.slug").ShouldBe(["islamic-state"]);
        tally.Texts("claims.nodes.*.slug").Select(Short).ShouldBe(["sohr-25-killed-or-captured"]);
        tally.Texts("derived.*.claimant.slug").ShouldBe(["islamic-state", "new-syrian-army"]);
        tally.Texts("derived.*.claims.*.slug").Select(Short).ShouldBe(["isil-40-killed", "isil-15-captured", "nsa-5-to-40-killed"]);
        tally["derived"]!.ToJsonString().ShouldContain("""{"low":55,"high":55}""");
    }

    [DatabaseTheory]
    [AllDatabases("Syrian opposition", "CAPTURED", 15)]
    [AllDatabases("Islamic State", "KILLED", 20)]
    public async Task Tally_Should_BeUncontested_When_OneClaimantGivesTheWhole(DatabaseKind kind, string side, string measure, int figure)
    {
        var tally = Find(await TalliesAsync(kind), side, measure);

        Text(tally, "agreement").ShouldBe("UNCONTESTED");
        tally["completeClaimants"]!.GetValue<int>().ShouldBe(1);
        tally["consensus"]!.ToJsonString().ShouldBe($$"""{"low":{{figure}},"high":{{figure}}}""");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Strength_Should_StayOpen_When_ItIsSaidToBeUnknown(DatabaseKind kind)
    {
        var tally = Find(await TalliesAsync(kind), "Islamic State", "STRENGTH");

        Text(tally, "agreement").ShouldBe("NO_COMPLETE_FIGURE");
        tally["completeClaimants"]!.GetValue<int>().ShouldBe(0);
        tally["envelope"]!.ToJsonString().ShouldBe("""{"low":null,"high":null}""");
    }

    [DatabaseTheory]
    [AllDatabases("everything", "")]
    [AllDatabases("one-account", """(accordingTo: ["islamic-state"])""")]
    [AllDatabases("both-accounts", """(accordingTo: ["islamic-state", "new-syrian-army"])""")]
    [AllDatabases("known-by-the-end", """(knownBy: "2016-06-29")""")]
    [AllDatabases("known-by-december", """(knownBy: "2016-12-31")""")]
    [AllDatabases("one-account-known-by-the-end", """(accordingTo: ["islamic-state"], knownBy: "2016-06-29")""")]
    public async Task Tallies_Should_BeThoseOfTheLens_When_ItIsGiven(DatabaseKind kind, string name, string lens)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(
            $$"""{ engagement(slug: "abu-kamal-offensive-2016") { tallies{{lens}} { {{Fields}} } sides { name tallies{{lens}} { {{Fields}} } } } }""");

        data.MatchSnapshot(new SnapshotNameExtension(name));
        data.Select("engagement.sides.*.tallies.*").Select(tally => tally!.ToJsonString()).ShouldBe(
            data.Select("engagement.tallies.*").Where(tally => tally!["side"] is not null).Select(tally => tally!.ToJsonString()),
            "the tallies of the sides are those of the engagement");
    }

    [DatabaseTheory]
    [AllDatabases("accordingTo: []")]
    [AllDatabases("""accordingTo: ["islamic_state"]""")]
    public async Task Tallies_Should_BeEmpty_When_NoClaimantIsMeant(DatabaseKind kind, string lens)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(
            $$"""{ engagement(slug: "abu-kamal-offensive-2016") { tallies({{lens}}) { measure } claims({{lens}}) { totalCount } } }""");

        data["engagement"]!.ToJsonString().ShouldBe("""{"tallies":[],"claims":{"totalCount":0}}""");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_BeThoseOfTheDatabase_When_TheLensIsNull(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(
            """
            query($who: [String!], $day: LocalDate) {
              engagement(slug: "abu-kamal-offensive-2016") { a: tallies { measure gap } b: tallies(accordingTo: $who, knownBy: $day) { measure gap } }
            }
            """,
            new { who = (string[]?)null });

        data["engagement"]!["a"]!.AsArray().Count.ShouldBe(10);
        data["engagement"]!["b"]!.ToJsonString().ShouldBe(data["engagement"]!["a"]!.ToJsonString());
    }

    private async Task<List<JsonNode>> TalliesAsync(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);
        var data = await host.Client.QueryAsync($$"""{ engagement(slug: "abu-kamal-offensive-2016") { tallies { {{Fields}} } } }""");
        return [.. data["engagement"]!["tallies"]!.AsArray().OfType<JsonNode>()];
    }

    private static JsonNode Find(IEnumerable<JsonNode> tallies, string side, string measure) =>
        tallies.Single(tally => tally["side"]?["name"]!.GetValue<string>() == side && Text(tally, "measure") == measure);

    private static string Text(JsonNode node, string field) => node[field]!.GetValue<string>();

    private static string Short(string slug) => slug["abu-kamal-offensive-2016-".Length..];
}
