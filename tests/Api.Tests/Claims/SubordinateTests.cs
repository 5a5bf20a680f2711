using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Claims;

/// <summary>Those who stand under others: their claims, the claims about them, and how they are heard.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class SubordinateTests(ApiHosts hosts, DisputedHosts disputed) : IClassFixture<DisputedHosts>
{
    private const string Offensive = "abu-kamal-offensive-2016";

    [DatabaseTheory]
    [AllDatabases("claimsAbout", "free-syrian-army", "new-syrian-army ahmad-al-abdo-martyr-group khazal-al-sarhan mozahem-al-saloum")]
    [AllDatabases("claimsAbout", "new-syrian-army", "khazal-al-sarhan mozahem-al-saloum")]
    [AllDatabases("claimsMade", "free-syrian-army", "new-syrian-army")]
    [AllDatabases("claimsMade", "united-states", "ash-carter")]
    [AllDatabases("claimsAbout", "islamic-state", "")]
    public async Task Claims_Should_BeThoseOfTheSubordinatesToo_When_TheyAreIncluded(DatabaseKind kind, string field, string actor, string subordinates)
    {
        var host = await hosts.GetAsync(kind);
        var data = await host.Client.QueryAsync(
            $$"""
            query($slug: String!, $own: [String!]!, $all: [String!]!) {
              actor(slug: $slug) { __typename {{field}}(first: 50, includeSubordinates: true) { totalCount nodes { slug } } }
              one: actor(slug: $slug) {
                plain: {{field}}(first: 50) { totalCount }
                {{field}}(first: 1, includeSubordinates: true, where: { kind: { neq: EVENT } }, order: [{ slug: DESC }]) {
                  totalCount pageInfo { hasNextPage } nodes { slug kind } groups(by: [KIND]) { count }
                }
              }
              own: claims(first: 50, where: { {{Of(field)}}: { slug: { in: $own } } }) { totalCount }
              expected: claims(first: 50, where: { {{Of(field)}}: { slug: { in: $all } } }) { totalCount nodes { slug kind } }
            }
            """,
            new { slug = actor, own = new[] { actor }, all = subordinates.Split(' ').Append(actor) });

        var slugs = data.Texts($"actor.{field}.nodes.*.slug").ToList();
        slugs.ShouldBe(data.Texts("expected.nodes.*.slug"));
        slugs.Count.ShouldBe(data["actor"]![field]!["totalCount"]!.GetValue<int>());
        var plain = data["one"]!["plain"]!["totalCount"]!.GetValue<int>();
        plain.ShouldBe(data["own"]!["totalCount"]!.GetValue<int>());
        (slugs.Count > plain).ShouldBe(subordinates.Length > 0);

        var others = data.Select("expected.nodes.*").Where(claim => claim!["kind"]!.GetValue<string>() != "EVENT")
            .Select(claim => claim!["slug"]!.GetValue<string>()).OrderDescending(StringComparer.Ordinal).ToList();
        var filtered = data["one"]![field]!;
        filtered["totalCount"]!.GetValue<int>().ShouldBe(others.Count);
        filtered.Texts("nodes.*.slug").ShouldBe(others.Take(1));
        filtered["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBe(others.Count > 1);
        filtered.Select("groups.*.count").Sum(count => count!.GetValue<int>()).ShouldBe(others.Count);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Subordinates_Should_BeHeardAndSpokenOf_When_BothAreAskedFor(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(
            """
            {
              carter: claims(accordingTo: ["united-states"], includeSubordinates: true) { nodes { slug } }
              nobody: claims(accordingTo: ["united-states"]) { totalCount }
              itself: actor(slug: "united-states") { claimsAbout(accordingTo: ["united-states"], includeSubordinates: true) { nodes { slug } } }
              rebels: actor(slug: "free-syrian-army") {
                byFoe: claimsAbout(accordingTo: ["islamic-state"], includeSubordinates: true, first: 50) { nodes { slug claimant { slug } subject { slug } } }
                bySelf: claimsAbout(accordingTo: ["free-syrian-army"], includeSubordinates: true, first: 50) { nodes { claimant { slug } } }
                early: claimsAbout(knownBy: "2016-06-29", includeSubordinates: true) { totalCount undatedClaims }
              }
            }
            """);

        data.Texts("carter.nodes.*.slug").ShouldHaveSingleItem().ShouldStartWith(Offensive);
        data["nobody"]!["totalCount"]!.GetValue<int>().ShouldBe(0);
        data.Texts("itself.claimsAbout.nodes.*.slug").ShouldBe(data.Texts("carter.nodes.*.slug"));
        data.Texts("rebels.byFoe.nodes.*.claimant.slug").Distinct().ShouldBe(["islamic-state"]);
        data.Texts("rebels.byFoe.nodes.*.subject.slug").Distinct().ShouldContain("new-syrian-army");
        data.Texts("rebels.bySelf.nodes.*.claimant.slug").Distinct().ShouldBe(["new-syrian-army"]);
        data["rebels"]!["early"]!["undatedClaims"]!.GetValue<int>().ShouldBeGreaterThan(0);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_HearThePeopleOfABelligerent_When_TheyAreIncluded(DatabaseKind kind)
    {
        var data = await (await disputed.GetAsync(kind)).QueryAsync(
            """
            {
              engagement(slug: "abu-kamal-offensive-2016") {
                people: tallies(accordingTo: ["united-states"], includeSubordinates: true) { measure claims { nodes { slug } } }
                nobody: tallies(accordingTo: ["united-states"], includeSubordinates: false) { measure }
                units: tallies(accordingTo: ["free-syrian-army"], includeSubordinates: true) { claims { nodes { claimant { slug } } } }
                sides { tallies(accordingTo: ["united-states"], includeSubordinates: true) { measure } }
              }
            }
            """);

        data["engagement"]!["people"]!.ToJsonString().ShouldBe(
            $$$"""[{"measure":"KILLED_OR_CAPTURED","claims":{"nodes":[{"slug":"{{{Offensive}}}-carter-30-killed-or-captured"}]}}]""");
        data["engagement"]!["nobody"]!.AsArray().ShouldBeEmpty();
        data.Texts("engagement.units.*.claims.nodes.*.claimant.slug").Distinct().ShouldBe(["new-syrian-army"]);
        data.Texts("engagement.sides.*.tallies.*.measure").ShouldBe(["KILLED_OR_CAPTURED"]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task People_Should_BeFoundAndSortedByTheirAffiliation(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(
            """
            {
              people(where: { affiliation: { slug: { eq: "new-syrian-army" } } }) { nodes { slug affiliation { __typename slug } } }
              sorted: people(where: { affiliation: { slug: { in: ["new-syrian-army", "united-states"] } } }, order: [{ affiliation: { name: DESC } }, { slug: DESC }]) { nodes { slug } }
              author: actor(slug: "thomas-livermore") { ... on Person { affiliation { slug } } }
            }
            """);

        data["people"]!.ToJsonString().ShouldBe(
            """{"nodes":[{"slug":"khazal-al-sarhan","affiliation":{"__typename":"Unit","slug":"new-syrian-army"}},{"slug":"mozahem-al-saloum","affiliation":{"__typename":"Unit","slug":"new-syrian-army"}}]}""");
        data.Texts("sorted.nodes.*.slug").ShouldBe(["ash-carter", "mozahem-al-saloum", "khazal-al-sarhan"]);
        data["author"]!.ToJsonString().ShouldBe("""{"affiliation":null}""");
    }

    private static string Of(string field) => field == "claimsMade" ? "claimant" : "subject";
}
