using System.Text.Json.Nodes;
using Contested.Api.Schema;
using Contested.Api.Tests.Hosting;
using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Requests;
using Contested.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Claims;

/// <summary>Contradictions and tallies through lenses: those of all engagements are what the engagements themselves show.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class ContradictionLensTests(ApiHosts hosts)
{
    private const string Fields =
        """
        engagement { slug name } side { ordinal name } population measure agreement gap relativeGap completeClaimants distinctReferences undatedClaims
        envelope { low high } consensus { low high } boundedBy { slug } boundedByDocuments { slug }
        claims(first: 2) { totalCount nodes { slug claimant { slug } document { title } citations { marker } } }
        derived { figure { low high } claimant { slug } claims { slug } }
        conflicts(first: 2) { totalCount nodes { gap relativeGap first { slug } second { slug } firstDerived { figure { low } } secondDerived { figure { low } } } }
        clusters { envelope { low high } claimants { slug } claims { slug } }
        """;

    private const string Authors = """accordingTo: ["cwsac", "thomas-livermore", "gaston-bodart"]""";

    [DatabaseTheory]
    [AllDatabases("""documents: ["acw-battle-data"]""", false)]
    [AllDatabases("""documents: ["ucdp-ged", "wikipedia-2016-abu-kamal-offensive"]""", true)]
    [AllDatabases(Authors, false)]
    [AllDatabases("""accordingTo: ["free-syrian-army", "islamic-state", "sohr"]""", true)]
    [AllDatabases("""accordingTo: ["free-syrian-army", "islamic-state", "sohr"], includeSubordinates: true""", true)]
    [AllDatabases("includeSubordinates: true", false)]
    [AllDatabases("""knownBy: "1915-12-31" """, false)]
    [AllDatabases("tolerance: 0", false)]
    [AllDatabases("tolerance: 0.05", false)]
    [AllDatabases("tolerance: 1", true)]
    [AllDatabases($"""tolerance: 0.1, documents: ["acw-battle-data"], knownBy: "2016-12-31", {Authors}""", false)]
    [AllDatabases("accordingTo: []", true)]
    [AllDatabases("documents: [\"nothing-of-that-name\"]", true)]
    public async Task Contradictions_Should_BeTheContestedTalliesOfAllEngagements_When_SeenThroughALens(DatabaseKind kind, string lens, bool isEmpty)
    {
        var host = await hosts.GetAsync(kind);
        var expected = await ContestedAsync(host, lens);

        var nodes = await WalkAsync(host, lens, "first: 7");
        var backwards = await WalkAsync(host, lens, "last: 7");

        nodes.ShouldBe(expected);
        backwards.ShouldBe(expected);
        (nodes.Count == 0).ShouldBe(isEmpty);
    }

    [DatabaseTheory]
    [AllDatabases("{ relativeGap: { gt: 0.2 } }", "{ gap: ASC }")]
    [AllDatabases("""{ engagement: { slug: { in: ["gettysburg", "shiloh"] } }, measure: { neq: STRENGTH } }""", "{ side: { name: DESC } }, { measure: ASC }, { gap: DESC }")]
    [AllDatabases("""{ or: [{ side: { ordinal: { eq: 1 } }, gap: { gte: 100 } }, { engagement: { claims: { some: { claimant: { slug: { eq: "cwss" } }, measure: { eq: KILLED } } } } }] }""", "{ engagement: { name: DESC } }")]
    [AllDatabases("{ not: { completeClaimants: { lte: 2 }, population: { eq: null } }, envelope: { low: { gt: 50 } } }", "{ envelope: { high: DESC } }, { population: ASC }")]
    [AllDatabases("{ agreement: { neq: CONTESTED } }", "")]
    public async Task Contradictions_Should_BeThoseAskedFor_When_FilteredAndSortedThroughALens(DatabaseKind kind, string where, string order)
    {
        // Nothing changes what is stored under this lens, so the database itself is the oracle.
        const string EveryClaim = "includeSubordinates: true";
        var host = await hosts.GetAsync(kind);
        var asked = $"where: {where}, order: [{order}]";
        var stored = await ExecuteAsync(host, $"{{ contradictions(first: 50, {asked}) {{ totalCount nodes {{ {Fields} }} }} }}", plans: true);

        var seen = await ExecuteAsync(host, $"{{ contradictions(first: 50, {asked}, {EveryClaim}) {{ totalCount nodes {{ {Fields} }} }} }}", plans: true);

        Data(seen)["contradictions"]!.ToJsonString().ShouldBe(Data(stored)["contradictions"]!.ToJsonString());
        var tallies = $"stored: tallies({asked}) {{ {Fields} }} seen: tallies({asked}, {EveryClaim}) {{ {Fields} }}";
        var owners = Data(await ExecuteAsync(host, $"{{ engagements {{ nodes {{ {tallies} sides {{ {tallies} }} }} }} }}", plans: true));
        foreach (var owner in owners.Select("engagements.nodes.*").Concat(owners.Select("engagements.nodes.*.sides.*")))
        {
            owner!["seen"]!.ToJsonString().ShouldBe(owner["stored"]!.ToJsonString());
        }
    }

    [DatabaseTheory]
    [AllDatabases("contradictions(tolerance: 0.05, first: 5) { nodes { gap relativeGap } totalCount }", 1)]
    [AllDatabases("contradictions(FIELDS, tolerance: 0.05)", 2)]
    [AllDatabases("contradictions(FIELDS, knownBy: \"1915-12-31\", where: { engagement: { name: { startsWith: \"G\" } } }, order: [{ side: { name: ASC } }])", 2)]
    [AllDatabases("contradictions(FIELDS, accordingTo: [\"cwsac\", \"wikipedia\"], where: { or: [{ gap: { gt: 5 } }, { measure: { eq: KILLED } }] })", 2)]
    [AllDatabases("contradictions(tolerance: 0.05, first: 2) { nodes { engagement { tallies(tolerance: 0.05, where: { agreement: { eq: CONTESTED } }, order: [{ relativeGap: DESC }]) { gap claims { nodes { slug } } } } } }", 2)]
    [AllDatabases("engagements { nodes { tallies(tolerance: 0.05, where: { agreement: { eq: CORROBORATED } }, order: [{ measure: DESC }]) { gap side { name } claims { nodes { slug } } } } }", 2)]
    public async Task Contradictions_Should_BePlannedAndEqualThoseFieldByField_When_SeenThroughALens(DatabaseKind kind, string field, int roundTrips)
    {
        var host = await hosts.GetAsync(kind);
        var query = field.Contains("FIELDS", StringComparison.Ordinal)
            ? $"{{ {field.Replace("FIELDS", "first: 8", StringComparison.Ordinal)} {{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {Fields} }} }} }}"
            : $"{{ {field} }}";

        var (planned, plain) = (await ExecuteAsync(host, query, plans: true), await ExecuteAsync(host, query, plans: false));

        Data(planned).ToJsonString().ShouldBe(Data(plain).ToJsonString());
        planned["extensions"]!["plan"]!["roundTrips"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(roundTrips);
    }

    [DatabaseTheory]
    [AllDatabases("contradictions(tolerance: 1.5) { totalCount }", "BAD_USER_INPUT", "1.5")]
    [AllDatabases("contradictions(tolerance: 0.05, where: { claims: { any: true } }) { totalCount }", "BAD_USER_INPUT", "where.claims")]
    [AllDatabases("engagement(slug: \"gettysburg\") { tallies(tolerance: 0.05, where: { clusters: { any: true } }) { gap } }", "BAD_USER_INPUT", "where.clusters")]
    [AllDatabases("contradictions(tolerance: 0.05, after: \"x\") { totalCount }", "INVALID_CURSOR", "after")]
    public async Task Contradictions_Should_BeRefusedWithWhatIsRight_When_AskedForWhatCannotBe(DatabaseKind kind, string field, string code, string named)
    {
        var host = await hosts.GetAsync(kind);
        foreach (var plans in new[] { true, false })
        {
            var error = (await ExecuteAsync(host, $"{{ {field} }}", plans))["errors"]!.AsArray().ShouldHaveSingleItem()!;

            error["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
            error["message"]!.GetValue<string>().ShouldContain(named);
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task WhatATallyHolds_Should_FollowTheTolerance_When_OnlyThatIsGiven(DatabaseKind kind)
    {
        const string Gettysburg = """where: { engagement: { slug: { eq: "gettysburg" } }, side: { ordinal: { eq: 1 } }, measure: { eq: CASUALTIES } }""";
        var host = await hosts.GetAsync(kind);

        var data = Data(await ExecuteAsync(
            host,
            $$"""
            {
              strict: contradictions({{Gettysburg}}) { totalCount nodes { clusters { envelope { low } } conflicts { totalCount } } }
              lenient: contradictions({{Gettysburg}}, tolerance: 0.05) { totalCount }
              engagement(slug: "gettysburg") { tallies({{Gettysburg}}, tolerance: 0.05) { agreement consensus { low } conflicts { totalCount } clusters { envelope { low high } } } }
            }
            """,
            plans: true));

        data["strict"]!["totalCount"]!.GetValue<int>().ShouldBe(1);
        data["strict"]!["nodes"]![0]!["clusters"]!.AsArray().Count.ShouldBeGreaterThan(1);
        data["lenient"]!["totalCount"]!.GetValue<int>().ShouldBe(0);
        data["engagement"]!["tallies"]!.ToJsonString().ShouldBe(
            """[{"agreement":"CORROBORATED","consensus":null,"conflicts":{"totalCount":0},"clusters":[{"envelope":{"low":23000,"high":23186}}]}]""");
    }

    private static async Task<List<string>> ContestedAsync(ApiHost host, string lens)
    {
        var data = Data(await ExecuteAsync(host, $"{{ engagements(first: 50) {{ nodes {{ tallies({lens}) {{ {Fields} }} }} }} }}", plans: false));
        return
        [
            .. data["engagements"]!["nodes"]!.AsArray().SelectMany(engagement => engagement!["tallies"]!.AsArray())
                .Where(tally => tally!["agreement"]!.GetValue<string>() == "CONTESTED")
                .OrderByDescending(tally => tally!["relativeGap"]!.GetValue<double>())
                .Select(tally => tally!.ToJsonString()),
        ];
    }

    private static async Task<List<string>> WalkAsync(ApiHost host, string lens, string size)
    {
        var isBackward = size.StartsWith("last", StringComparison.Ordinal);
        var walked = new List<string>();
        for (var cursor = string.Empty; ;)
        {
            var connection = Data(await ExecuteAsync(
                host,
                $"{{ contradictions({size}, {cursor} {lens}) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} nodes {{ {Fields} }} }} }}",
                plans: true))["contradictions"]!;
            walked.InsertRange(isBackward ? 0 : walked.Count, connection["nodes"]!.AsArray().Select(node => node!.ToJsonString()));
            var page = connection["pageInfo"]!;
            if (!page[isBackward ? "hasPreviousPage" : "hasNextPage"]!.GetValue<bool>())
            {
                connection["totalCount"]!.GetValue<int>().ShouldBe(walked.Count);
                return walked;
            }

            cursor = isBackward ? $"before: \"{page["startCursor"]}\"," : $"after: \"{page["endCursor"]}\",";
        }
    }

    private static JsonNode Data(JsonNode answer)
    {
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    private static async Task<JsonNode> ExecuteAsync(ApiHost host, string query, bool plans)
    {
        _ = host.Client;
        await using var scope = host.Services.CreateAsyncScope();
        var planned = ContestedSchema.Create(scope.ServiceProvider);
        var schema = plans ? planned : new GraphQL.Types.Schema(planned.QueryType!, types: planned.Types.Values, directives: planned.Directives.Values);
        var unlimited = new CostOptions { MaxFieldCost = double.MaxValue, MaxTypeCost = double.MaxValue };
        var result = await new RequestExecutor(schema, new RequestOptions { Cost = unlimited })
            .ExecuteAsync(new GraphQLRequest { Query = query, PlanReport = true, Services = scope.ServiceProvider });
        return JsonNode.Parse(result.ToJson())!;
    }
}
