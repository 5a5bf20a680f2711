using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Paging;

/// <summary>What <c>totalCount</c> counts.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class TotalCountTests(ApiHosts hosts)
{
    [DatabaseTheory]
    [AllDatabases("engagements", 10)]
    [AllDatabases("belligerents", 6)]
    [AllDatabases("units", 6)]
    [AllDatabases("people", 9)]
    [AllDatabases("organizations", 5)]
    [AllDatabases("places", 13)]
    [AllDatabases("claims", 378)]
    [AllDatabases("documents", 3)]
    [AllDatabases("references", 30)]
    [AllDatabases("claims(first: 0)", 378)]
    [AllDatabases("claims(last: 2, where: { kind: { eq: CASUALTIES } })", 251)]
    [AllDatabases("claims(where: { kind: { in: [] } })", 0)]
    public async Task TotalCount_Should_CountAllThatMatch_When_PageIsSmaller(DatabaseKind kind, string connection, int expected)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var data = await client.QueryAsync($"{{ all: {connection} {{ totalCount }} }}");

        data["all"]!["totalCount"]!.GetValue<int>().ShouldBe(expected);
    }

    [DatabaseTheory, AllDatabases]
    public async Task TotalCount_Should_BeTheSame_When_CursorIsGiven(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var first = await client.QueryAsync("{ claims(first: 3) { pageInfo { endCursor } totalCount } }");

        var second = await client.QueryAsync(
            "query After($cursor: String) { claims(first: 3, after: $cursor) { totalCount nodes { slug } } }",
            new { cursor = first["claims"]!["pageInfo"]!["endCursor"] });

        second["claims"]!["totalCount"]!.GetValue<int>().ShouldBe(378);
        second["claims"]!["nodes"]!.AsArray().Count.ShouldBe(3);
    }

    [DatabaseTheory, AllDatabases]
    public async Task TotalCount_Should_CountForEachParent_When_ConnectionIsNested(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var data = await client.QueryAsync("{ references(first: 50) { nodes { claims(first: 1) { totalCount nodes { slug } } } } }");

        // By reference: those of the article, from 1 to 16, those of UCDP, and those of the battle data.
        data.Select("references.nodes.*.claims.totalCount").Select(count => count!.GetValue<int>())
            .ShouldBe([0, 3, 8, 1, 4, 5, 1, 1, 7, 1, 7, 2, 1, 1, 1, 2, 1, 1, 1, 2, 34, 14, 16, 10, 40, 36, 25, 50, 34, 40]);
    }
}
