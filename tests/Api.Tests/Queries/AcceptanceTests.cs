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
        "sohr-25-killed-or-captured rebels-heavy-casualties car-bomb-3-isil-killed ucdp-316297-5-civilians-killed ucdp-227266-5-killed "
        + "ucdp-227269-2-killed ucdp-227280-2-nsa-killed ucdp-227280-2-isil-killed")]
    [AllDatabases("""{ and: [{ kind: { eq: COMMAND } }, { citations: { any: false } }] }""", "khazal-al-sarhan-commander")]
    [AllDatabases("""{ or: [{ knownSince: { gte: "2016-07-31" } }, { measure: { eq: STRENGTH } }] }""",
        "nsa-strength-125-to-200 isil-strength-unknown sleeper-cell-car-bomb car-bomb-3-isil-killed")]
    public async Task Claims_Should_BeThoseOfTheArticle_When_Filtered(DatabaseKind kind, string where, string slugs)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync($$"""{ engagement(slug: "{{Offensive}}") { claims(first: 50, where: {{where}}) { nodes { slug } } } }""");

        data.Texts("engagement.claims.nodes.*.slug").ShouldBe(slugs.Split(' ').Select(slug => $"{Offensive}-{slug}"));
    }

    [DatabaseTheory]
    [AllDatabases("""{ claims: { some: { claimant: { slug: { eq: "sohr" } } } } }""", Offensive)]
    [AllDatabases(
        """{ claims: { none: { claimant: { slug: { eq: "sohr" } } } } }""",
        "american-civil-war antietam chickamauga first-bull-run gettysburg inter-rebel-conflict-in-syria "
        + "international-military-intervention-against-isil shiloh syrian-civil-war")]
    [AllDatabases("""{ identifiers: { some: { scheme: { eq: UCDP_GED }, value: { eq: "227280" } } } }""", Offensive)]
    [AllDatabases("""{ documents: { some: { slug: { eq: "ucdp-ged" } } } }""", Offensive)]
    [AllDatabases("""{ sides: { some: { participations: { some: { actor: { slug: { eq: "new-syrian-army" } } } } } } }""", Offensive)]
    [AllDatabases("""{ partOf: { some: { kind: { eq: WAR } } } }""", "antietam chickamauga first-bull-run gettysburg inter-rebel-conflict-in-syria shiloh")]
    public async Task Engagements_Should_BeThoseOfTheArticle_When_Filtered(DatabaseKind kind, string where, string slugs)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync($"{{ engagements(where: {where}) {{ nodes {{ slug }} }} }}");

        data.Texts("engagements.nodes.*.slug").ShouldBe(slugs.Split(' '), ignoreOrder: true);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Listings_Should_BeThoseOfTheArticleInItsOrder_When_Queried(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(
            """{ document(slug: "wikipedia-2016-abu-kamal-offensive") { listings { number reference { slug } } } }""");

        data.Select("document.listings.*.number").Select(number => number!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 16));
        data.Texts("document.listings.*.reference.slug").ShouldBe(Enumerable.Range(1, 16).Select(number => $"{Offensive}-ref-{number}"));
    }
}
