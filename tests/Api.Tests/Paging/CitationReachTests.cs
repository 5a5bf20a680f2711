using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Paging;

/// <summary>Citations from both of their ends.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class CitationReachTests(ApiHosts hosts)
{
    // 45 of the article, 5 of UCDP, and one for each of the 299 figures of the battle data.
    private const int Citations = 349;

    [DatabaseTheory, AllDatabases]
    public async Task Citations_Should_BeTheSamePairs_When_ReadFromClaimsAndFromReferences(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var fromClaims = (await PageWalk.ReadAsync(client, "claims", "slug citations { reference { slug } }", pageSize: 20))
            .SelectMany(claim => claim.Texts("citations.*.reference.slug").Select(reference => (Claim: claim["slug"]!.GetValue<string>(), reference)))
            .ToList();
        var fromReferences = (await PageWalk.ReadAsync(client, "references", "slug claims(first: 50) { totalCount nodes { slug } }", pageSize: 5))
            .SelectMany(reference => reference.Texts("claims.nodes.*.slug").Select(claim => (Claim: claim, reference["slug"]!.GetValue<string>())))
            .ToList();

        fromClaims.Count.ShouldBe(Citations);
        fromClaims.ShouldBeUnique();
        fromReferences.ShouldBe(fromClaims, ignoreOrder: true);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_BeTheSamePairs_When_ReadFromReferencesOneByOne(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var references = await PageWalk.ReadAsync(client, "references", "slug claims(first: 50) { nodes { slug } }");

        foreach (var reference in references)
        {
            var slug = reference["slug"]!.GetValue<string>();
            var claims = await PageWalk.ReadAsync(
                client, $$$"""claims(where: { citations: { some: { reference: { slug: { eq: "{{{slug}}}" } } } } })""", "slug", pageSize: 3);
            claims.SelectMany(claim => claim.Texts("slug")).ShouldBe(reference.Texts("claims.nodes.*.slug"), slug);
        }
    }
}
