using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Aggregates;

/// <summary>What the claims, engagements and references of the dataset amount to.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class AggregateTests(ApiHosts hosts)
{
    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_Amount_When_GroupedByClaimantAndMeasure(DatabaseKind kind)
    {
        var data = await QueryAsync(
            kind,
            """
            {
              claims(where: { kind: { eq: CASUALTIES } }) {
                aggregates {
                  count
                  quantityLow { count min max sum average }
                  quantityHigh { count min max sum average }
                  occurredOn { count min max }
                  knownSince { count min max }
                  sourceCount { max }
                }
                groups(by: [CLAIMANT, MEASURE]) {
                  key { claimant { __typename slug name } measure }
                  count
                  quantityLow { min max sum }
                  quantityHigh { min max sum }
                }
              }
            }
            """);

        data.MatchSnapshot();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_Amount_When_SeenThroughALens(DatabaseKind kind)
    {
        var data = await QueryAsync(
            kind,
            """
            {
              engagement(slug: "abu-kamal-offensive-2016") {
                claims(accordingTo: ["islamic-state", "sohr"]) {
                  aggregates { count }
                  groups(by: [CLAIMANT, SIDE, KIND], order: [{ key: ASC }]) { key { claimant { slug } side { name } kind } count quantityLow { max } }
                }
                timeline(knownBy: "2016-06-29") { undatedClaims aggregates { count knownSince { min max } } groups(by: [YEAR]) { key { year } count } }
              }
            }
            """);

        data.MatchSnapshot();
    }

    [DatabaseTheory, AllDatabases]
    public async Task EngagementsAndReferences_Should_Amount_When_Grouped(DatabaseKind kind)
    {
        var data = await QueryAsync(
            kind,
            """
            {
              engagements {
                aggregates { count startDate { count min max } endDate { count min max } }
                groups(by: [KIND, YEAR, PLACE], order: [{ startDate: { min: ASC } }]) { key { kind year place { slug name } } count }
                nodes { slug references { aggregates { count publishedOn { count } } } }
              }
              references {
                aggregates { count publishedOn { count min max } retrievedOn { min max } archivedOn { count } }
                groups(by: PUBLISHER, first: 3) { key { publisher } count publishedOn { min } }
                years: groups(by: YEAR, order: [{ key: DESC }]) { key { year } count }
              }
            }
            """);

        data.MatchSnapshot();
    }

    [DatabaseTheory, AllDatabases]
    public async Task OpenFigures_Should_CountAmongTheLowEndsOnly_When_Aggregated(DatabaseKind kind)
    {
        var data = await QueryAsync(
            kind,
            """
            {
              all: claims(where: { quantity: { low: { neq: null } } }) { aggregates { count quantityLow { count } quantityHigh { count } } }
              open: claims(where: { quantity: { low: { neq: null }, high: { eq: null } } }) { aggregates { count quantityHigh { count max sum average } } }
            }
            """);

        var (all, open) = (data["all"]!["aggregates"]!, data["open"]!["aggregates"]!);
        var openCount = open["count"]!.GetValue<int>();
        openCount.ShouldBeGreaterThan(0);
        open["quantityHigh"]!.ToJsonString().ShouldBe("""{"count":0,"max":null,"sum":null,"average":null}""");
        (all["quantityLow"]!["count"]!.GetValue<int>() - all["quantityHigh"]!["count"]!.GetValue<int>()).ShouldBe(openCount);
    }

    private async Task<System.Text.Json.Nodes.JsonNode> QueryAsync(DatabaseKind kind, string query) =>
        await (await hosts.GetAsync(kind)).Client.QueryAsync(query);
}
