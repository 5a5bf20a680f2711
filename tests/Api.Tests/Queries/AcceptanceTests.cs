using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Queries;

/// <summary>Questions that the dataset is made to answer, with the answers of the article.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class AcceptanceTests(ApiHosts hosts)
{
    private const string Offensive = "abu-kamal-offensive-2016";

    [DatabaseTheory]
    [AllDatabases("{ measure: { eq: KILLED }, quantity: { low: { gte: 20 } } }", "isil-40-killed nsa-20-isil-killed")]
    [AllDatabases(
        """{ citations: { some: { reference: { publisher: { contains: "reuters" } } } } }""",
        "isil-cut-power-and-communications isil-dug-trenches rebels-first-retreat-to-desert")]
    [AllDatabases("{ quantity: { low: { neq: null }, high: { eq: null } } }", "sohr-25-killed-or-captured nsa-5-to-40-killed")]
    [AllDatabases("""{ quote: { contains: "OPPORTUNITY" } }""", "carter-missed-opportunity")]
    [AllDatabases(
        """{ kind: { eq: CASUALTIES }, not: { claimant: { slug: { in: ["islamic-state", "new-syrian-army"] } } } }""",
        "sohr-25-killed-or-captured rebels-heavy-casualties car-bomb-3-isil-killed")]
    [AllDatabases("""{ and: [{ kind: { eq: COMMAND } }, { citations: { any: false } }] }""", "khazal-al-sarhan-commander")]
    [AllDatabases("""{ or: [{ knownSince: { gte: "2016-07-31" } }, { measure: { eq: STRENGTH } }] }""",
        "nsa-strength-125-to-200 isil-strength-unknown sleeper-cell-car-bomb car-bomb-3-isil-killed")]
    public async Task Claims_Should_BeThoseOfTheArticle_When_Filtered(DatabaseKind kind, string where, string slugs)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync($"{{ claims(first: 50, where: {where}) {{ nodes {{ slug }} }} }}");

        data.Texts("claims.nodes.*.slug").ShouldBe(slugs.Split(' ').Select(slug => $"{Offensive}-{slug}"));
    }

    [DatabaseTheory]
    [AllDatabases("""{ claims: { some: { claimant: { slug: { eq: "sohr" } } } } }""", Offensive)]
    [AllDatabases(
        """{ claims: { none: { claimant: { slug: { eq: "sohr" } } } } }""",
        "inter-rebel-conflict-in-syria international-military-intervention-against-isil syrian-civil-war")]
    [AllDatabases("""{ sides: { some: { participations: { some: { actor: { slug: { eq: "new-syrian-army" } } } } } } }""", Offensive)]
    [AllDatabases("""{ partOf: { some: { kind: { eq: WAR } } } }""", $"{Offensive} inter-rebel-conflict-in-syria")]
    public async Task Engagements_Should_BeThoseOfTheArticle_When_Filtered(DatabaseKind kind, string where, string slugs)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync($"{{ engagements(where: {where}) {{ nodes {{ slug }} }} }}");

        data.Texts("engagements.nodes.*.slug").ShouldBe(slugs.Split(' '), ignoreOrder: true);
    }

    [DatabaseTheory, AllDatabases]
    public async Task References_Should_BeSixteenInOrderOfTheArticle_When_Queried(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync("{ references(first: 50) { totalCount nodes { number slug } } }");

        data["references"]!["totalCount"]!.GetValue<int>().ShouldBe(16);
        data.Select("references.nodes.*.number").Select(number => number!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 16));
        data.Texts("references.nodes.*.slug").ShouldBe(Enumerable.Range(1, 16).Select(number => $"{Offensive}-ref-{number}"));
    }
}
