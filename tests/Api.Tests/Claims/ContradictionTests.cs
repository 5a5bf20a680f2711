using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Claims;

/// <summary>Where claims contradict each other, in a dataset in which some do.</summary>
public sealed class ContradictionTests(DisputedHosts hosts) : IClassFixture<DisputedHosts>
{
    private const string Fields =
        """
        engagement { slug } side { name } measure agreement gap completeClaimants envelope { low high } consensus { low high }
        claims { slug } derived { claimant { slug } figure { low high } isPartial claims { slug } }
        conflicts {
          gap
          first { slug } firstDerived { claimant { slug } figure { low high } claims { slug } }
          second { slug } secondDerived { claimant { slug } figure { low high } claims { slug } }
        }
        """;

    [DatabaseTheory, AllDatabases]
    public async Task Contradictions_Should_ComeWithTheLargestGapFirst_When_AskedFor(DatabaseKind kind)
    {
        var data = await (await hosts.GetAsync(kind)).QueryAsync($"{{ contradictions {{ totalCount nodes {{ {Fields} }} }} }}");

        data.Select("contradictions.nodes.*.gap").Select(gap => gap!.GetValue<int>()).ShouldBe([25, 15, 3]);
        data.MatchSnapshot();
    }

    [DatabaseTheory]
    [AllDatabases("{ measure: { eq: KILLED } }", "KILLED")]
    [AllDatabases("{ gap: { gte: 15 } }", "KILLED_OR_CAPTURED KILLED")]
    [AllDatabases("""{ claims: { some: { claimant: { slug: { eq: "sohr" } } } } }""", "KILLED_OR_CAPTURED KILLED")]
    [AllDatabases("""{ conflicts: { some: { first: { claimant: { slug: { eq: "new-syrian-army" } } } } } }""", "")]
    [AllDatabases("""{ conflicts: { some: { secondDerived: { claimant: { slug: { eq: "islamic-state" } } } } } }""", "KILLED_OR_CAPTURED")]
    [AllDatabases("""{ derived: { any: false } }""", "KILLED CAPTURED")]
    [AllDatabases("""{ engagement: { slug: { eq: "syrian-civil-war" } } }""", "")]
    [AllDatabases("""{ engagement: { slug: { eq: "abu-kamal-offensive-2016" } }, side: { ordinal: { eq: 1 } } }""", "KILLED_OR_CAPTURED KILLED CAPTURED")]
    [AllDatabases("{ agreement: { neq: CONTESTED } }", "")]
    [AllDatabases("{ consensus: null, envelope: { high: { eq: null } } }", "KILLED_OR_CAPTURED KILLED")]
    public async Task Contradictions_Should_BeThoseThatPass_When_Filtered(DatabaseKind kind, string where, string measures)
    {
        var data = await (await hosts.GetAsync(kind)).QueryAsync($"{{ contradictions(where: {where}) {{ nodes {{ measure }} }} }}");

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
                $"query($after: String) {{ contradictions({order}first: 1, after: $after) {{ nodes {{ measure }} pageInfo {{ hasNextPage endCursor }} }} }}",
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
    [AllDatabases("{ some: { measure: { eq: KILLED }, agreement: { eq: CONTESTED } } }", "abu-kamal-offensive-2016")]
    [AllDatabases("{ some: { measure: { eq: STRENGTH }, agreement: { eq: CONTESTED } } }", "")]
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
              claims(where: { conflictsWith: { any: true } }) {
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
        var data = await (await hosts.GetAsync(kind)).QueryAsync(
            $$"""
            query($who: [String!]) {
              engagement(slug: "abu-kamal-offensive-2016") {
                stored: sides { ordinal tallies { {{Fields}} } }
                computed: sides { ordinal tallies(accordingTo: $who) { {{Fields}} } }
              }
            }
            """,
            new { who = new[] { "islamic-state", "new-syrian-army", "sohr", "ash-carter" } });

        foreach (var measure in new[] { "KILLED", "CAPTURED", "KILLED_OR_CAPTURED" })
        {
            var (stored, computed) = (TallyOf("stored"), TallyOf("computed"));
            computed.ShouldBe(stored);

            string TallyOf(string field) => data.Select($"engagement.{field}.*").First()!["tallies"]!.AsArray()
                .Single(tally => tally!["measure"]!.GetValue<string>() == measure)!.ToJsonString();
        }
    }
}
