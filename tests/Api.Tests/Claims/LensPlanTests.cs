using Contested.Api.Schema;
using System.Text.Json;
using Contested.Api.Tests.Hosting;
using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Requests;
using Contested.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Claims;

/// <summary>That tallies under a lens are planned, and are the same as field by field.</summary>
public sealed class LensPlanTests(DisputedHosts hosts) : IClassFixture<DisputedHosts>
{
    private const string Fragments =
        """
        fragment Whole on Tally { __typename ...Figures undatedClaims side { ordinal name } engagement { id slug name place { name } } ...Parts }
        fragment Figures on Tally { measure agreement gap completeClaimants envelope { low high } consensus { low high } }
        fragment Parts on Tally {
          claims { totalCount nodes { ...Source quantity { verbatim isOpenEnded } isPartial conflictsWith { totalCount nodes { slug } } agreesWith(tolerance: 0.5) { totalCount nodes { slug } } } }
          boundedBy { slug } boundedByDocuments { slug title } clusters { envelope { low high } claimants { name } documents { slug } claims { slug } derived { figure { low } } }
          derived { claimant { __typename id name } figure { low high } isPartial claims { ...Source } }
          conflicts {
            nodes {
              gap
              first { ...Source } firstDerived { figure { low high } claimant { slug } claims { slug } }
              second { slug statement } secondDerived { figure { low high } claims { claimant { name } } }
            }
          }
        }
        fragment Source on Claim { id slug locators claimant { name ... on Unit { belligerent { name } } } citations { marker reference { slug claims(first: 2) { nodes { slug } } } } }
        """;

    /// <summary>Uses every variable and fragment, for no engagement.</summary>
    private const string Uses =
        "rest: engagements(first: 0) { nodes { a: tallies(accordingTo: $claimants, knownBy: $day) { ...Whole @include(if: $yes) } b: tallies(accordingTo: [$claimant], knownBy: $nothing) { gap } } }";

    private static readonly CostOptions Unlimited = new() { MaxFieldCost = double.MaxValue, MaxTypeCost = double.MaxValue };

    private static readonly string[] Lenses =
    [
        """(accordingTo: ["islamic-state"])""",
        """(accordingTo: ["islamic-state", "new-syrian-army", "ash-carter"])""",
        """(accordingTo: ["islamic-state", "new-syrian-army", "sohr", "ash-carter", "nobody"], knownBy: null)""",
        """(accordingTo: ["united-states", "free-syrian-army"], includeSubordinates: true)""",
        """(accordingTo: "sohr", knownBy: "2016-06-29")""",
        "(accordingTo: [])",
        """(accordingTo: ["nobody"], knownBy: "2016-12-31")""",
        """(knownBy: "2016-06-29")""",
        """(knownBy: "1900-01-01")""",
        """(knownBy: "2030-01-01")""",
        "(accordingTo: null, knownBy: null)",
        "(accordingTo: $claimants, knownBy: $day)",
        """(accordingTo: ["islamic-state", $claimant])""",
        "(knownBy: $nothing)",
    ];

    [DatabaseTheory]
    [AllDatabases("""engagement(slug: "abu-kamal-offensive-2016") { talliesLENS { ...Whole } }""", 1)]
    [AllDatabases("engagements { nodes { slug talliesLENS { ...Whole } } }", 2)]
    [AllDatabases("engagements { nodes { sides { name talliesLENS { ...Whole } } stored: tallies { ...Whole } other: tallies(accordingTo: [\"sohr\"]) { ...Figures } } }", 2)]
    [AllDatabases("claims(first: 20) { nodes { claimant { slug engagements { nodes { talliesLENS { ...Figures ... @include(if: $yes) { ...Parts } } } } ... on Belligerent { units { nodes { slug } } } } } }", 2)]
    [AllDatabases("claims(first: 50) { nodes { slug side { talliesLENS { ...Figures claims { nodes { side { talliesLENS { measure } } } } } } engagement { talliesLENS @skip(if: $yes) { gap } } } }", 2)]
    [AllDatabases("""node(id: "RW5nYWdlbWVudDphYnUta2FtYWwtb2ZmZW5zaXZlLTIwMTY=") { ... on Engagement { talliesLENS { conflicts { nodes { first { engagement { talliesLENS { ...Whole } } } } } } } }""", 1)]
    public async Task Tallies_Should_BePlannedAndEqualThoseFieldByField_When_SeenThroughALens(DatabaseKind kind, string selection, int roundTrips)
    {
        var host = await hosts.GetHostAsync(kind);
        foreach (var lens in Lenses)
        {
            var query =
                $$"""
                query($claimants: [String!], $claimant: String!, $day: LocalDate, $nothing: LocalDate, $yes: Boolean!) {
                  {{selection.Replace("LENS", lens, StringComparison.Ordinal)}} {{Uses}}
                }
                {{Fragments}}
                """;
            var (planned, plain) = (await ExecuteAsync(host, query, plans: true), await ExecuteAsync(host, query, plans: false));

            plain.TryGetProperty("errors", out _).ShouldBeFalse(plain.ToString());
            planned.GetProperty("data").GetRawText().ShouldBe(plain.GetProperty("data").GetRawText(), query);
            planned.TryGetProperty("extensions", out var extensions).ShouldBeTrue(query);
            extensions.GetProperty("plan").GetProperty("roundTrips").GetArrayLength().ShouldBeLessThanOrEqualTo(roundTrips, query);
        }
    }

    private static async Task<JsonElement> ExecuteAsync(ApiHost host, string query, bool plans)
    {
        _ = host.Client;
        await using var scope = host.Services.CreateAsyncScope();
        var planned = ContestedSchema.Create(scope.ServiceProvider);
        var schema = plans ? planned : new GraphQL.Types.Schema(planned.QueryType!, types: planned.Types.Values, directives: planned.Directives.Values);
        var result = await new RequestExecutor(schema, new RequestOptions { Cost = Unlimited }).ExecuteAsync(new GraphQLRequest
        {
            Query = query,
            Variables = new Dictionary<string, object?>
            {
                ["claimants"] = new List<object?> { "new-syrian-army", "islamic-state" },
                ["claimant"] = "sohr",
                ["day"] = "2016-12-31",
                ["yes"] = true,
            },
            PlanReport = true,
            Services = scope.ServiceProvider,
        });
        return JsonDocument.Parse(result.ToJson()).RootElement;
    }
}
