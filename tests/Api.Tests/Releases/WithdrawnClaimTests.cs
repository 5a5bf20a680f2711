using System.Globalization;
using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Releases;

/// <summary>A withdrawn claim is left out wherever claims are listed, counted or searched, unless it is asked for; and it is still there.</summary>
public sealed class WithdrawnClaimTests(ReleasedHosts hosts) : IClassFixture<ReleasedHosts>
{
    private const string Slug = ReleasedHosts.Withdrawn;

    [DatabaseTheory]
    [AllDatabases("claims({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }}", "claims", "")]
    [AllDatabases("engagement(slug: \"abu-kamal-offensive-2016\") {{ claims({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }} }}", "engagement.claims", "")]
    [AllDatabases("document(slug: \"wikipedia-2016-abu-kamal-offensive\") {{ claims({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }} }}", "document.claims", "")]
    [AllDatabases("reference(slug: \"abu-kamal-offensive-2016-ref-3\") {{ claims({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }} }}", "reference.claims", "")]
    [AllDatabases("actor(slug: \"new-syrian-army\") {{ claimsMade({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }} }}", "actor.claimsMade", "")]
    [AllDatabases("actor(slug: \"free-syrian-army\") {{ claimsMade({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }} }}", "actor.claimsMade", "includeSubordinates: true")]
    [AllDatabases("actor(slug: \"islamic-state\") {{ claimsAbout({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }} }}", "actor.claimsAbout", "")]
    [AllDatabases("claims({0}) {{ totalCount aggregates {{ count }} nodes {{ slug }} }}", "claims", "accordingTo: [\"new-syrian-army\"]")]
    public async Task List_Should_HaveTheClaim_OnlyIfItIsAskedFor(DatabaseKind kind, string query, string path, string lens)
    {
        var client = await hosts.GetAsync(kind);
        const string wanted = "where: { measure: { eq: KILLED }, side: { ordinal: { eq: 2 } } }, first: 50";

        var without = await AskAsync($"{wanted}, {lens}");
        var with = await AskAsync($"{wanted}, {lens}, includeWithdrawn: true");

        var slugs = with.Texts("nodes.*.slug").ToList();
        slugs.ShouldContain(Slug);
        without.Texts("nodes.*.slug").ShouldBe(slugs.Where(slug => slug != Slug));
        foreach (var (list, count) in new[] { (without, slugs.Count - 1), (with, slugs.Count) })
        {
            ((int)list["totalCount"]!, (int)list["aggregates"]!["count"]!).ShouldBe((count, count));
        }

        async Task<JsonNode> AskAsync(string arguments) => path.Split('.').Aggregate(
            await client.QueryAsync("{ " + string.Format(CultureInfo.InvariantCulture, query, arguments) + " }"), (node, step) => node[step]!);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claim_Should_BeAtItsAddress_AndInItsTally_WithDayAndReason(DatabaseKind kind)
    {
        var client = await hosts.GetAsync(kind);

        var data = await client.QueryAsync(
            $$"""
            {
              claim(slug: "{{Slug}}") { id withdrawnOn withdrawnBecause agreesWith(includeWithdrawn: true) { totalCount } }
              engagement(slug: "abu-kamal-offensive-2016") {
                tallies(where: { measure: { eq: KILLED }, side: { ordinal: { eq: 2 } } }) {
                  claims(first: 50) { nodes { slug withdrawnOn } }
                }
                seen: tallies(includeSubordinates: true, where: { measure: { eq: KILLED }, side: { ordinal: { eq: 2 } } }) { claims(first: 50) { nodes { slug withdrawnOn } } }
              }
            }
            """);
        var node = await client.QueryAsync("query($id: ID!) { node(id: $id) { ... on Claim { slug withdrawnOn } } }", new { id = (string?)data["claim"]!["id"] });

        ((string?)data["claim"]!["withdrawnOn"], (string?)data["claim"]!["withdrawnBecause"]).ShouldBe(("2026-10-15", ReleasedHosts.Reason));
        ((int)data["claim"]!["agreesWith"]!["totalCount"]!).ShouldBe(0);
        node["node"]!.ToJsonString().ShouldBe($$"""{"slug":"{{Slug}}","withdrawnOn":"2026-10-15"}""");
        data.Texts("engagement.tallies.*.claims.nodes.*.slug").ShouldContain(Slug);
        data.Texts("engagement.seen.*.claims.nodes.*.slug").ShouldContain(Slug);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Counts_Groups_AndSearch_Should_LeaveItOut(DatabaseKind kind)
    {
        var client = await hosts.GetAsync(kind);

        var data = await client.QueryAsync(
            """
            {
              dataset { claims }
              claims { totalCount groups(by: [MEASURE]) { key { measure } count } }
              all: claims(includeWithdrawn: true) { totalCount groups(by: [MEASURE]) { key { measure } count } }
              search(text: "Syrian Army said Islamic State lost 20 killed") { totalCount }
              found: search(text: "offensive took one day") { totalCount }
            }
            """);

        var (count, all) = ((int)data["claims"]!["totalCount"]!, (int)data["all"]!["totalCount"]!);
        count.ShouldBe(all - 1);
        ((int)data["dataset"]!["claims"]!).ShouldBe(count);
        Killed("claims").ShouldBe(Killed("all") - 1);
        ((int)data["search"]!["totalCount"]!).ShouldBe(0);
        ((int)data["found"]!["totalCount"]!).ShouldBe(1);

        int Killed(string list) => data[list]!["groups"]!.AsArray().Where(group => (string?)group!["key"]!["measure"] == "KILLED").Sum(group => (int)group!["count"]!);
    }

    [DatabaseTheory]
    [AllDatabases("claims", "engagement=abu-kamal-offensive-2016")]
    [AllDatabases("casualty-claims", "engagement=abu-kamal-offensive-2016&measure=killed")]
    [AllDatabases("claims-by-claimant", "claimant=new-syrian-army")]
    [AllDatabases("engagement", "engagement=abu-kamal-offensive-2016")]
    [AllDatabases("citations", "engagement=abu-kamal-offensive-2016")]
    public async Task Pull_Should_HaveIt_OnlyIfItIsAskedFor(DatabaseKind kind, string pull, string parameters)
    {
        var client = await hosts.GetAsync(kind);

        (await client.GetStringAsync($"/pulls/{pull}.csv?{parameters}")).ShouldNotContain(Slug);
        (await client.GetStringAsync($"/pulls/{pull}.csv?{parameters}&includeWithdrawn=true")).ShouldContain(Slug);
    }

    [DatabaseTheory, AllDatabases]
    public async Task RetractedOn_Should_BeTheDay_When_AllReferencesOfAClaimAreRetracted(DatabaseKind kind)
    {
        var client = await hosts.GetAsync(kind);

        var data = await client.QueryAsync(
            """
            {
              claims(includeWithdrawn: true, where: { citations: { some: { reference: { slug: { eq: "abu-kamal-offensive-2016-ref-3" } } } } }, first: 50) {
                nodes { slug retractedOn citations { reference { retractedOn } } }
              }
              retracted: claims(includeWithdrawn: true, where: { retractedOn: { eq: "2026-10-20" } }) { totalCount nodes { slug } }
            }
            """);

        foreach (var claim in data["claims"]!["nodes"]!.AsArray())
        {
            ((string?)claim!["retractedOn"] is not null).ShouldBe(claim.Select("citations.*.reference.retractedOn").All(day => day is not null));
        }

        data.Texts("retracted.nodes.*.slug").ShouldBe(
            data["claims"]!["nodes"]!.AsArray().Where(claim => claim!["retractedOn"] is not null).Select(claim => (string)claim!["slug"]!));
        ((int)data["retracted"]!["totalCount"]!).ShouldBeGreaterThan(3);
    }
}
