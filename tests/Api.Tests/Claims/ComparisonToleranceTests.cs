using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.GraphQL;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Claims;

/// <summary>The claims with which a claim agrees and conflicts by a tolerance: those with which the tallies compare it.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class ComparisonToleranceTests(ApiHosts hosts)
{
    /// <summary>Has a request be executed field by field.</summary>
    private const string Introspection = "__schema { queryType { name } }";

    [DatabaseTheory]
    [AllDatabases("", "cwss kennedy", "bodart civilwar-org fox phisterer")]
    [AllDatabases("tolerance: null, ", "cwss kennedy", "bodart civilwar-org fox phisterer")]
    [AllDatabases("tolerance: 0, ", "cwss kennedy", "bodart civilwar-org fox phisterer")]
    [AllDatabases("tolerance: 0.05, ", "civilwar-org cwss kennedy", "bodart fox phisterer")]
    [AllDatabases("tolerance: 0.2, ", "civilwar-org cwss kennedy phisterer", "bodart fox")]
    [AllDatabases("tolerance: 1, ", "bodart civilwar-org cwss fox kennedy phisterer", "")]
    [AllDatabases("tolerance: 0.05, accordingTo: [\"cwss\", \"william-fox\"], ", "cwss", "fox")]
    [AllDatabases("tolerance: 0.05, where: { quantity: { low: { neq: 28000 } } }, ", "civilwar-org", "bodart fox phisterer")]
    public async Task Claims_Should_FollowTheTolerance_When_TheyAreComparedWithOne(DatabaseKind kind, string arguments, string agreesWith, string conflictsWith)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var expected = new[] { agreesWith, conflictsWith }
            .Select(names => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"gettysburg-confederate-casualties-{name}").ToList())
            .ToList();
        var query = $$"""
            claims(where: { slug: { eq: "gettysburg-confederate-casualties-cwsac" } }) {
              nodes {
                agreesWith({{arguments}}order: [{ slug: ASC }]) { ...Compared }
                conflictsWith({{arguments}}order: [{ slug: ASC }]) { ...Compared }
                last_agreesWith: agreesWith({{arguments}}order: [{ slug: ASC }], last: 1) { nodes { slug } }
                last_conflictsWith: conflictsWith({{arguments}}order: [{ slug: ASC }], last: 1) { nodes { slug } }
              }
            }
            """;
        const string Fragment = "fragment Compared on ClaimsConnection { totalCount nodes { slug } aggregates { count } groups(by: MEASURE) { count } }";

        var planned = await client.QueryAsync($"{{ {query} }} {Fragment}");
        var plain = await client.QueryAsync($"{{ {query} {Introspection} }} {Fragment}");

        plain["claims"]!.ToJsonString().ShouldBe(planned["claims"]!.ToJsonString());
        var claim = planned.Select("claims.nodes.*").ShouldHaveSingleItem()!;
        foreach (var (name, slugs) in new[] { "agreesWith", "conflictsWith" }.Zip(expected))
        {
            var compared = claim[name]!;
            compared.Texts("nodes.*.slug").ShouldBe(slugs);
            compared["totalCount"]!.GetValue<int>().ShouldBe(slugs.Count);
            compared["aggregates"]!["count"]!.GetValue<int>().ShouldBe(slugs.Count);
            compared.Select("groups.*.count").Sum(count => count!.GetValue<int>()).ShouldBe(slugs.Count);
            claim[$"last_{name}"]!.Texts("nodes.*.slug").ShouldBe(slugs.TakeLast(1));
        }
    }

    [DatabaseTheory]
    [AllDatabases("0")]
    [AllDatabases("0.05")]
    [AllDatabases("0.35")]
    [AllDatabases("1")]
    public async Task Pairs_Should_BeThoseOfTheTallies_When_TheToleranceIsTheSame(DatabaseKind kind, string tolerance)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var tallies = (await client.QueryAsync(
            $$"""
            {
              engagements(first: 20) {
                nodes {
                  tallies(tolerance: {{tolerance}}) {
                    clusters { claims { id } }
                    conflicts(first: 50) { pageInfo { hasNextPage } nodes { first { id } second { id } } }
                  }
                }
              }
            }
            """)).Select("engagements.nodes.*.tallies.*").ToList();
        tallies.Count.ShouldBeGreaterThan(50);
        tallies.Select(tally => tally!["conflicts"]!["pageInfo"]!["hasNextPage"]!.GetValue<bool>()).ShouldAllBe(hasNext => !hasNext);
        var agreeing = tallies.SelectMany(tally => tally.Select("clusters.*"))
            .Select(cluster => cluster.Texts("claims.*.id").ToList())
            .SelectMany(cluster => cluster.SelectMany(one => cluster.Where(other => other != one).Select(other => (one, other)))).Distinct();
        var conflicting = tallies.SelectMany(tally => tally.Select("conflicts.nodes.*"))
            .Where(pair => pair!["first"] is not null && pair["second"] is not null)
            .Select(pair => (One: pair!["first"]!["id"]!.GetValue<string>(), Other: pair["second"]!["id"]!.GetValue<string>()))
            .SelectMany(pair => new[] { pair, (pair.Other, pair.One) });

        var claims = await ClaimsAsync(client, tolerance);

        Pairs("agreesWith").ShouldBe(agreeing.Order());
        Pairs("conflictsWith").ShouldBe(conflicting.Order());

        IEnumerable<(string, string)> Pairs(string field) =>
            claims.SelectMany(claim => claim[field]!.Texts("nodes.*.id").Select(other => (claim["id"]!.GetValue<string>(), other))).Order();
    }

    [DatabaseTheory]
    [AllDatabases("agreesWith(tolerance: 1.5) { totalCount }", "1.5")]
    [AllDatabases("conflictsWith(tolerance: -0.1) { nodes { slug } }", "-0.1")]
    public async Task Tolerance_Should_BeRefused_When_ItIsNotFromZeroToOne(DatabaseKind kind, string field, string named)
    {
        var (_, body) = await (await hosts.GetAsync(kind)).Client.SendQueryAsync($"{{ claims(first: 1) {{ nodes {{ {field} }} }} }}");

        var error = body.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(ErrorCodes.BadUserInput);
        error.GetProperty("message").GetString().ShouldBe($"\"tolerance\" is {named}; it must be a number from 0 to 1, such as 0.05 for 5 percent.");
    }

    private static async Task<List<JsonNode>> ClaimsAsync(HttpClient client, string tolerance)
    {
        var claims = new List<JsonNode>();
        for (string? after = null; ;)
        {
            var page = (await client.QueryAsync(
                $$"""
                query($after: String) {
                  claims(first: 50, after: $after) {
                    pageInfo { hasNextPage endCursor }
                    nodes { id agreesWith(tolerance: {{tolerance}}, first: 50) { nodes { id } } conflictsWith(tolerance: {{tolerance}}, first: 50) { nodes { id } } }
                  }
                }
                """,
                new { after }))["claims"]!;
            claims.AddRange(page["nodes"]!.AsArray()!);
            if (!page["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                return claims;
            }

            after = page["pageInfo"]!["endCursor"]!.GetValue<string>();
        }
    }
}
