using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Claims;

/// <summary>Where claims contradict each other, in a dataset in which some do.</summary>
public sealed class ContradictionTests(DisputedHosts hosts) : IClassFixture<DisputedHosts>
{
    private const string Here = """{ engagement: { slug: { eq: "abu-kamal-offensive-2016" } } }""";

    private const string Fields =
        """
        engagement { slug } side { name } population measure agreement gap relativeGap completeClaimants boundedBy { slug } boundedByDocuments { slug } envelope { low high } consensus { low high }
        claims { nodes { slug } } derived { claimant { slug } figure { low high } isPartial isCompared claims { slug } }
        clusters { envelope { low high } claimants { slug } documents { slug } claims { slug } derived { figure { low high } } }
        conflicts {
          nodes {
            gap
            first { slug } firstDerived { claimant { slug } figure { low high } claims { slug } }
            second { slug } secondDerived { claimant { slug } figure { low high } claims { slug } }
          }
        }
        """;

    [DatabaseTheory, AllDatabases]
    public async Task Contradictions_Should_ComeWithTheLargestGapFirst_When_AskedFor(DatabaseKind kind)
    {
        var data = await (await hosts.GetAsync(kind)).QueryAsync($"{{ contradictions(where: {Here}) {{ totalCount nodes {{ {Fields} }} }} }}");

        data.Select("contradictions.nodes.*.gap").Select(gap => gap!.GetValue<int>()).ShouldBe([25, 15, 3]);
        data.Select("contradictions.nodes.*.relativeGap").Select(gap => gap!.GetValue<double>()).ShouldBe([25 / 55.0, 15 / 55.0, 3 / 15.0]);
        data.MatchSnapshot();
    }

    [DatabaseTheory]
    [AllDatabases("{ measure: { eq: KILLED } }", "KILLED")]
    [AllDatabases("{ gap: { gte: 15 } }", "KILLED_OR_CAPTURED KILLED")]
    [AllDatabases("""{ claims: { some: { claimant: { slug: { eq: "sohr" } } } } }""", "KILLED_OR_CAPTURED KILLED")]
    [AllDatabases("""{ conflicts: { some: { first: { claimant: { slug: { eq: "new-syrian-army" } } } } } }""", "")]
    [AllDatabases("""{ conflicts: { some: { secondDerived: { claimant: { slug: { eq: "islamic-state" } } } } } }""", "KILLED_OR_CAPTURED")]
    [AllDatabases("""{ derived: { any: false } }""", "CAPTURED")]
    [AllDatabases("""{ engagement: { slug: { eq: "syrian-civil-war" } } }""", "")]
    [AllDatabases("""{ engagement: { slug: { eq: "abu-kamal-offensive-2016" } }, side: { ordinal: { eq: 1 } } }""", "KILLED_OR_CAPTURED KILLED CAPTURED")]
    [AllDatabases("{ agreement: { neq: CONTESTED } }", "")]
    [AllDatabases("{ consensus: null, envelope: { high: { eq: null } } }", "KILLED_OR_CAPTURED KILLED")]
    public async Task Contradictions_Should_BeThoseThatPass_When_Filtered(DatabaseKind kind, string where, string measures)
    {
        var data = await (await hosts.GetAsync(kind)).QueryAsync($"{{ contradictions(where: {{ and: [{Here}, {where}] }}) {{ nodes {{ measure }} }} }}");

        data.Texts("contradictions.nodes.*.measure").ShouldBe(measures.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [DatabaseTheory]
    [AllDatabases("", "KILLED_OR_CAPTURED KILLED CAPTURED")]
    [AllDatabases("order: [{ gap: ASC }], ", "CAPTURED KILLED KILLED_OR_CAPTURED")]
    [AllDatabases("order: [{ consensus: { low: ASC } }, { side: { name: DESC } }], ", "KILLED CAPTURED KILLED_OR_CAPTURED")]
    public async Task Contradictions_Should_ComeOnPages_When_WalkedOneByOne(DatabaseKind kind, string order, string measures)
    {
        var client = await hosts.GetAsync(kind);
        var walked = new List<string>();
        for (string? after = null; walked.Count < 4;)
        {
            var data = await client.QueryAsync(
                $"query($after: String) {{ contradictions(where: {Here}, {order}first: 1, after: $after) {{ nodes {{ measure }} pageInfo {{ hasNextPage endCursor }} }} }}",
                new { after });
            walked.AddRange(data.Texts("contradictions.nodes.*.measure"));
            if (!data["contradictions"]!["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                break;
            }

            after = data["contradictions"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
        }

        walked.ShouldBe(measures.Split(' '));
    }

    [DatabaseTheory]
    [AllDatabases("{ some: { measure: { eq: KILLED_OR_CAPTURED }, agreement: { eq: CONTESTED } } }", "abu-kamal-offensive-2016")]
    [AllDatabases("{ some: { measure: { eq: STRENGTH }, agreement: { eq: CONTESTED } } }", "antietam chickamauga first-bull-run gettysburg shiloh")]
    [AllDatabases("{ some: { agreement: { eq: COMPATIBLE } } }", "")]
    public async Task Engagements_Should_BeThoseWithTheAgreement_When_FilteredByTallies(DatabaseKind kind, string tallies, string slugs)
    {
        var data = await (await hosts.GetAsync(kind)).QueryAsync($"{{ engagements(where: {{ tallies: {tallies} }}) {{ nodes {{ slug }} }} }}");

        data.Texts("engagements.nodes.*.slug").ShouldBe(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_NameThoseThatAgreeAndConflict_When_AskedFor(DatabaseKind kind)
    {
        var data = await (await hosts.GetAsync(kind)).QueryAsync(
            """
            {
              claims(where: { engagement: { slug: { eq: "abu-kamal-offensive-2016" } }, conflictsWith: { any: true } }) {
                nodes {
                  slug
                  agreesWith { totalCount nodes { slug } }
                  conflictsWith(where: { claimant: { slug: { neq: "sohr" } } }) { totalCount nodes { slug } }
                }
              }
            }
            """);

        data.MatchSnapshot();
    }

    [DatabaseTheory]
    [AllDatabases("everything", "accordingTo: [\"islamic-state\", \"new-syrian-army\", \"sohr\", \"ash-carter\"]")]
    [AllDatabases("known-by-the-end", "knownBy: \"2016-06-29\"")]
    [AllDatabases("without-the-monitor", "accordingTo: [\"islamic-state\", \"new-syrian-army\", \"ash-carter\"]")]
    public async Task Tallies_Should_BeContestedUnderTheLens_When_TheClaimsThatPassAre(DatabaseKind kind, string name, string lens)
    {
        var data = await (await hosts.GetAsync(kind)).QueryAsync(
            $$"""{ engagement(slug: "abu-kamal-offensive-2016") { sides { name tallies({{lens}}) { {{Fields}} } } } }""");

        data.MatchSnapshot(new SnapshotNameExtension(name));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_EqualTheStoredOnes_When_TheLensLetsEveryClaimPass(DatabaseKind kind)
    {
        var client = await hosts.GetAsync(kind);
        string[] who = ["islamic-state", "new-syrian-army", "sohr", "ash-carter"];
        var stored = await client.QueryAsync(
            $$"""{ engagement(slug: "abu-kamal-offensive-2016") { sides { tallies { {{Fields}} } } } }""");
        var computed = await client.QueryAsync(
            $$"""query($who: [String!]) { engagement(slug: "abu-kamal-offensive-2016") { sides { tallies(accordingTo: $who) { {{Fields}} } } } }""", new { who });

        foreach (var measure in new[] { "CAPTURED", "KILLED_OR_CAPTURED" })
        {
            TallyOf(computed).ShouldBe(TallyOf(stored));

            string TallyOf(JsonNode data) => data.Select("engagement.sides.*").First()!["tallies"]!.AsArray()
                .Single(tally => tally!["measure"]!.GetValue<string>() == measure)!.ToJsonString();
        }
    }
}
