using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Claims;

/// <summary>Claims and timelines seen through a lens.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class LensTests(ApiHosts hosts)
{
    private const string Offensive = "abu-kamal-offensive-2016";

    [DatabaseTheory]
    [AllDatabases("claims(first: 50, LENS)")]
    [AllDatabases("engagement(slug: \"abu-kamal-offensive-2016\").claims(first: 50, LENS)")]
    [AllDatabases("engagement(slug: \"abu-kamal-offensive-2016\").timeline(first: 50, LENS)")]
    [AllDatabases("actor(slug: \"islamic-state\").claimsMade(first: 50, LENS)")]
    [AllDatabases("actor(slug: \"new-syrian-army\").claimsAbout(first: 50, LENS)")]
    public async Task Connection_Should_KeepWhatHadAppearedByThenAndCountWhatHasNoDate_When_SeenByADay(DatabaseKind kind, string path)
    {
        var all = await NodesAsync(kind, path, "");
        var seen = await NodesAsync(kind, path, """knownBy: "2016-06-29" """);

        all.Undated.ShouldBe(0);
        seen.Claims.ShouldBe(all.Claims.Where(claim => claim.KnownSince is { } day && string.CompareOrdinal(day, "2016-06-29") <= 0));
        seen.Undated.ShouldBe(all.Claims.Count(claim => claim.KnownSince is null));
        seen.Undated.ShouldBeGreaterThan(0);
        seen.Claims.Count.ShouldBeLessThan(all.Claims.Count);
    }

    [DatabaseTheory]
    [AllDatabases("claims(first: 50, LENS)")]
    [AllDatabases("engagement(slug: \"abu-kamal-offensive-2016\").claims(first: 50, LENS)")]
    [AllDatabases("engagement(slug: \"abu-kamal-offensive-2016\").timeline(first: 50, LENS)")]
    [AllDatabases("actor(slug: \"new-syrian-army\").claimsAbout(first: 50, LENS)")]
    public async Task Connection_Should_KeepTheAccountOfTheClaimants_When_Named(DatabaseKind kind, string path)
    {
        var all = await NodesAsync(kind, path, "");
        var seen = await NodesAsync(kind, path, """accordingTo: ["islamic-state", "sohr", "nobody"] """);

        seen.Claims.ShouldBe(all.Claims.Where(claim => claim.Claimant is "islamic-state" or "sohr"));
        seen.Claims.ShouldNotBeEmpty();
        seen.Undated.ShouldBe(0);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Lenses_Should_Combine_When_GivenTogetherAndWithAFilter(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(
            """
            {
              claims(accordingTo: ["islamic-state", "new-syrian-army"], knownBy: "2016-12-31", where: { kind: { eq: CASUALTIES } }) {
                totalCount
                undatedClaims
              }
              quote: claims(accordingTo: ["sohr"], documents: ["wikipedia-2016-abu-kamal-offensive"], where: { kind: { eq: CASUALTIES } }) { nodes { slug } }
            }
            """);

        // The 40, the 5 to 40 or more, the 15, the 20 and the two of the video have no dated source.
        data["claims"]!.ToJsonString().ShouldBe("""{"totalCount":0,"undatedClaims":6}""");
        data.Texts("quote.nodes.*.slug").ShouldBe([$"{Offensive}-sohr-25-killed-or-captured"]);
    }

    [DatabaseTheory]
    [AllDatabases("""knownBy: "29 June 2016" """, "year-month-day")]
    [AllDatabases("""knownBy: "2016-02-30" """, "year-month-day")]
    [AllDatabases("accordingTo: [null]", "null")]
    public async Task Lens_Should_BeRefusedWithWhatIsRight_When_ItIsMalformed(DatabaseKind kind, string lens, string expected)
    {
        var host = await hosts.GetAsync(kind);

        foreach (var field in new[] { $"claims({lens}) {{ totalCount }}", $"engagement(slug: \"x\") {{ tallies({lens}) {{ gap }} }}" })
        {
            var (_, body) = await host.Client.SendQueryAsync($"{{ {field} }}");
            body.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain(expected);
            body.TryGetProperty("data", out _).ShouldBeFalse();
        }
    }

    private async Task<(List<SeenClaim> Claims, int Undated)> NodesAsync(DatabaseKind kind, string path, string lens)
    {
        var host = await hosts.GetAsync(kind);
        var steps = path.Replace(", LENS", lens.Length == 0 ? "" : $", {lens}", StringComparison.Ordinal).Split('.');
        var claims = new List<SeenClaim>();
        var undated = 0;
        for (string? after = null; ;)
        {
            var last = steps[^1].Replace("first: 50", after is null ? "first: 50" : $"first: 50, after: \"{after}\"", StringComparison.Ordinal);
            var selection = steps[..^1].Append($"connection: {last}").Reverse().Aggregate(
                "{ undatedClaims pageInfo { hasNextPage endCursor } nodes { slug knownSince claimant { slug } } }",
                (inner, step) => $"{{ {step} {inner} }}");
            var data = await host.Client.QueryAsync(selection);
            var connection = steps.Length == 1 ? data["connection"]! : data[steps[0].Split('(')[0]]!["connection"]!;
            claims.AddRange(connection["nodes"]!.AsArray().Select(claim => new SeenClaim(
                claim!["slug"]!.GetValue<string>(), claim["knownSince"]?.GetValue<string>(), claim["claimant"]?["slug"]!.GetValue<string>())));
            undated = connection["undatedClaims"]!.GetValue<int>();
            if (!connection["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                return (claims, undated);
            }

            after = connection["pageInfo"]!["endCursor"]!.GetValue<string>();
        }
    }

    private sealed record SeenClaim(string Slug, string? KnownSince, string? Claimant);
}
