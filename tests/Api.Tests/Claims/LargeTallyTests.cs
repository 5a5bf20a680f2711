using System.Text;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Claims;

/// <summary>A number on which hundreds of claimants disagree, under the limits that a server has by default.</summary>
public sealed class LargeTallyTests
{
    private const int Claims = 300;

    private const string Fields =
        """
        agreement
        envelope { low high }
        boundedBy { slug }
        boundedByDocuments { slug }
        clusters { envelope { low high } }
        claims(first: 50) { totalCount nodes { slug } }
        conflicts(first: 50) {
          totalCount
          nodes {
            first { slug } firstDerived { figure { low high } }
            second { slug } secondDerived { figure { low high } }
            gap relativeGap
          }
        }
        """;

    [DatabaseTheory, AllDatabases]
    public async Task Tally_Should_BeAnswered_When_ThreeHundredClaimsAllDiffer(DatabaseKind kind)
    {
        using var data = new TemporaryFolder();
        WriteDataset(data);
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var host = new ApiHost(database, data.FullPath);

        // Stored with the dataset, and computed for the request; no two figures are as near as the tolerance.
        foreach (var lens in new[] { "", "(tolerance: 0.001)" })
        {
            var answer = await host.Client.QueryAsync($$"""{ engagement(slug: "hill") { tallies{{lens}} { {{Fields}} } } }""");

            var tally = answer["engagement"]!["tallies"]!.AsArray().ShouldHaveSingleItem()!;
            tally["agreement"]!.GetValue<string>().ShouldBe("CONTESTED");
            tally["envelope"]!.ToJsonString().ShouldBe("""{"low":1010,"high":4000}""");
            tally.Select("boundedBy.*").Count().ShouldBe(Claims / 2);
            tally.Select("boundedByDocuments.*").Count().ShouldBe(Claims / 2);
            tally.Select("clusters.*.envelope.low").Select(low => low!.GetValue<int>()).ShouldBe(Enumerable.Range(1, Claims).Select(Figure));
            tally["claims"]!["totalCount"]!.GetValue<int>().ShouldBe(Claims);
            tally.Texts("claims.nodes.*.slug").Count().ShouldBe(50);
            tally["conflicts"]!["totalCount"]!.GetValue<int>().ShouldBe(Claims * (Claims - 1) / 2);
            tally.Select("conflicts.nodes.*").Count().ShouldBe(50);
        }
    }

    private static int Figure(int number) => 1000 + (10 * number);

    /// <summary>Every second claim is one that a document passes on, the others say the documents themselves.</summary>
    private static void WriteDataset(TemporaryFolder data)
    {
        var actors = new StringBuilder("- { slug: army, type: BELLIGERENT, name: Army }\n");
        var claims = new StringBuilder("slug,kind,document,locators,claimant,subject,side,population,measure,low,high,verbatim,statement\n");
        for (var number = 1; number <= Claims; number++)
        {
            var (document, figure, claimant) = ($"book-{(number + 1) / 2}", Figure(number), number % 2 == 0 ? $"author-{number}" : "");
            claims.Append(
                $"killed-{number},CASUALTIES,{document},p. {number},{claimant},army,1,FORCES,KILLED,{figure},{figure},{figure},{figure} were killed.\n");
            if (claimant.Length > 0)
            {
                actors.Append($"- {{ slug: {claimant}, type: PERSON, name: Author {number} }}\n");
                data.Write($"documents/{document}.yaml", $"title: Book {document}\nkind: BOOK\nlicence: CC0\nattribution: Its authors\n");
            }
        }

        data.Write("dataset.yaml", "releasedOn: 2026-11-28\n");
        data.Write("places.yaml", "[]\n");
        data.Write("references.yaml", "[]\n");
        data.Write("actors.yaml", actors.ToString());
        data.Write("engagements/hill.claims.csv", claims.ToString());
        data.Write(
            "engagements/hill.yaml",
            """
            slug: hill
            name: Hill
            kind: BATTLE
            sides:
              - { name: Red, participations: [{ actor: army, role: COMBATANT, claims: [killed-1] }] }

            """);
    }
}
