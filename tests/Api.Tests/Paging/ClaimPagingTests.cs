using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Paging;

/// <summary>Reading all claims in pages, in orders that have ties and nulls.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class ClaimPagingTests(ApiHosts hosts)
{
    [DatabaseTheory]
    [AllDatabases("claims")]
    [AllDatabases("claims(order: [{ slug: DESC }])")]
    [AllDatabases("claims(order: [{ isPartial: ASC }])")]
    [AllDatabases("claims(order: [{ isPartial: DESC }, { slug: ASC }])")]
    [AllDatabases("claims(order: [{ occurredOn: ASC }])")]
    [AllDatabases("claims(order: [{ occurredOn: DESC }, { kind: ASC }])")]
    [AllDatabases("claims(order: [{ quantity: { low: DESC } }, { measure: ASC }, { statement: ASC }])")]
    [AllDatabases("claims(order: [{ claimant: { name: ASC } }, { place: { latitude: DESC } }, { isPartial: DESC }])")]
    [AllDatabases("claims(order: [{ side: { ordinal: DESC } }, { subject: { slug: ASC } }, { knownSince: ASC }])")]
    public async Task Claims_Should_ComeOnceEach_When_PagedForwardsAndBackwards(DatabaseKind kind, string connection)
    {
        var host = await hosts.GetAsync(kind);
        var all = (await host.Client.QueryAsync("{ dataset { claims } }"))["dataset"]!["claims"]!.GetValue<int>();

        var forwards = Slugs(await PageWalk.ReadAsync(host.Client, connection, "slug", pageSize: 7));
        var backwards = Slugs(await PageWalk.ReadAsync(host.Client, connection, "slug", pageSize: 5, backward: true));

        forwards.Count.ShouldBe(all);
        forwards.ShouldBeUnique();
        backwards.ShouldBe(forwards);
        Slugs(await PageWalk.ReadAsync(host.Client, connection, "slug")).ShouldBe(forwards);
    }

    [DatabaseTheory]
    [AllDatabases("ASC")]
    [AllDatabases("DESC")]
    public async Task Claims_Should_ComeWithNullsLast_When_OrderedByNullableField(DatabaseKind kind, string direction)
    {
        var host = await hosts.GetAsync(kind);

        var claims = await PageWalk.ReadAsync(host.Client, $"claims(order: [{{ occurredOn: {direction} }}])", "occurredOn", pageSize: 6);
        var dates = claims.Select(claim => claim["occurredOn"]?.GetValue<string>()).ToList();

        var dated = dates.TakeWhile(date => date is not null).ToList();
        dated.ShouldNotBeEmpty();
        dates.Skip(dated.Count).ShouldNotBeEmpty();
        dates.Skip(dated.Count).ShouldAllBe(date => date == null);
        dated.ShouldBe(direction == "ASC" ? dated.Order(StringComparer.Ordinal) : dated.OrderDescending(StringComparer.Ordinal));
    }

    [DatabaseTheory]
    [InlineData(DatabaseKind.Postgres, "claims")]
    [InlineData(DatabaseKind.Postgres, "claims(order: [{ statement: ASC }])")]
    [InlineData(DatabaseKind.Postgres, "claims(order: [{ quote: DESC }])")]
    [InlineData(DatabaseKind.Postgres, "claims(order: [{ kind: ASC }, { measure: DESC }])")]
    [InlineData(DatabaseKind.Postgres, "claims(order: [{ claimant: { name: ASC } }, { quantity: { high: ASC } }])")]
    [InlineData(DatabaseKind.Postgres, "claims(order: [{ place: { longitude: DESC } }, { occurredOn: DESC }, { isPartial: ASC }])")]
    public async Task Claims_Should_HaveTheSequenceOfSqlite_When_PagedOnAnotherDatabase(DatabaseKind kind, string connection)
    {
        var other = await hosts.GetAsync(kind);
        var sqlite = await hosts.GetAsync(DatabaseKind.Sqlite);

        var sequence = Slugs(await PageWalk.ReadAsync(other.Client, connection, "slug", pageSize: 9));

        sequence.ShouldBe(Slugs(await PageWalk.ReadAsync(sqlite.Client, connection, "slug", pageSize: 9)));
    }

    private static List<string> Slugs(IEnumerable<JsonNode> claims) => [.. claims.Select(claim => claim["slug"]!.GetValue<string>())];
}
