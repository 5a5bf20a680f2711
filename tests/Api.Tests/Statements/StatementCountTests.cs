using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Statements;

/// <summary>How many SQL statements a request costs: one for each list in its selection, however many rows there are.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class StatementCountTests(ApiHosts hosts)
{
    private const string ClaimLevels =
        """
        claims(first: 50, where: $where) {
          nodes {
            slug
            claimant { name claimsMade(first: 3) { nodes { slug citations { reference { title claims(first: 2) { nodes { slug } } } } } } }
            citations { marker reference { title claims(first: 5) { totalCount nodes { slug side { name } } } } }
          }
        }
        """;

    private const string ActorLevels =
        """
        claims(first: 50, where: $where) {
          nodes {
            slug
            engagement {
              sides {
                name
                participations { actor { __typename name ... on Unit { belligerent { name units { nodes { slug } } } } } }
              }
            }
            subject { __typename name engagements { nodes { slug } } }
          }
        }
        """;

    private const string ReferenceLevels =
        """
        references(first: 50, where: $where) {
          nodes {
            title
            listings { number document { slug engagements { nodes { slug partOf { name } } } } }
            claims(first: 10, order: [{ statement: ASC }], where: { quote: { eq: null } }) { nodes { subject { name } side { participations { role } } } }
          }
        }
        """;

    [DatabaseTheory]
    [AllDatabases("claims", "ClaimFilterInput", "abu-kamal-offensive-2016-isil-40-killed", 50, ClaimLevels)]
    [AllDatabases("claims", "ClaimFilterInput", "abu-kamal-offensive-2016-isil-40-killed", 50, ActorLevels)]
    [AllDatabases("references", "ReferenceFilterInput", "abu-kamal-offensive-2016-ref-3", 30, ReferenceLevels)]
    public async Task Request_Should_CostAsManyStatementsForManyParentsAsForOne_When_LevelsAreNested(
        DatabaseKind kind, string connection, string filterType, string slugOfOne, int many, string selection)
    {
        var host = await hosts.GetAsync(kind);
        var query = $"query Levels($where: {filterType}) {{ {selection} }}";

        var (ofOne, forOne) = await CountAsync(host, query, connection, new { slug = new { eq = slugOfOne } });
        var (ofMany, forMany) = await CountAsync(host, query, connection, null);

        (ofOne, ofMany).ShouldBe((1, many));
        forMany.ShouldBe(forOne);
    }

    [DatabaseTheory]
    [AllDatabases("{ claims(first: 1) { nodes { slug } } }", 1)]
    [AllDatabases("{ claims(first: 50) { nodes { slug } } }", 1)]
    [AllDatabases("{ claims(first: 50) { nodes { citations { marker } } } }", 2)]
    [AllDatabases("{ claims(first: 50) { nodes { citations { marker reference { title } } } } }", 2)]
    [AllDatabases("{ claims(first: 50) { nodes { citations { reference { claims(first: 50) { nodes { slug } } } } } } }", 3)]
    [AllDatabases("{ claims(first: 50) { nodes { slug } totalCount } }", 2)]
    [AllDatabases("{ claims { totalCount } }", 1)]
    [AllDatabases("{ references(first: 50) { nodes { claims { totalCount } } } }", 2)]
    [AllDatabases("{ references(first: 50) { nodes { claims { totalCount nodes { slug } } } } }", 3)]
    [AllDatabases("{ dataset { coverage { statements } } }", 1)]
    [AllDatabases("{ contradictions { nodes { gap } } }", 1)]
    [AllDatabases("{ engagements { nodes { tallies { measure consensus { low } } } } }", 2)]
    [AllDatabases("{ engagements { nodes { tallies { claims { nodes { slug } } derived { figure { low } claims { slug } } conflicts { nodes { first { slug } } } } } } }", 6)]
    [AllDatabases("{ engagements { nodes { tallies(accordingTo: [\"islamic-state\"]) { measure consensus { low } } } } }", 10)]
    [AllDatabases("""{ engagements { nodes { tallies(knownBy: "2016-12-31") { claims { nodes { slug } } derived { claims { slug } } conflicts { nodes { gap first { slug } } } } } } }""", 10)]
    [AllDatabases("""{ engagements { nodes { tallies(knownBy: "2016-12-31") { side { name } claims { nodes { claimant { name } citations { marker } } } } } } }""", 11)]
    [AllDatabases("""{ engagements { nodes { sides { tallies(knownBy: "2016-12-31") { claims { nodes { slug } } } } } } }""", 12)]
    [AllDatabases("""{ engagements { nodes { claims(knownBy: "2016-12-31", accordingTo: ["sohr"]) { nodes { slug } undatedClaims } } } }""", 3)]
    [AllDatabases("{ claims(first: 50) { nodes { agreesWith { nodes { slug } } conflictsWith { nodes { slug } } } } }", 3)]
    [AllDatabases("{ claims(first: 50) { nodes { agreesWith(tolerance: 0.05) { nodes { slug } } conflictsWith(tolerance: 0.05) { nodes { slug } } } } }", 3)]
    [AllDatabases("{ claims { aggregates { count quantityLow { max } knownSince { min } } } }", 1)]
    [AllDatabases("{ claims { groups(first: 50, by: [CLAIMANT, MEASURE, YEAR]) { key { claimant { name } measure year } count quantityLow { max } } } }", 1)]
    [AllDatabases("{ engagements { nodes { claims { aggregates { count } groups(by: MEASURE) { count } } } } }", 3)]
    [AllDatabases("{ claims { groups(by: CLAIMANT) { key { claimant { claimsMade { aggregates { count } } } } } } }", 2)]
    [AllDatabases("{ __typename __schema { types { name } } }", 0)]
    public async Task Request_Should_CostOneStatementForEachList_When_Sent(DatabaseKind kind, string query, int expected)
    {
        var host = await hosts.GetAsync(kind);

        var statements = await StatementsAsync(host, query);

        statements.Count.ShouldBe(expected, string.Join("\n\n", statements));
    }

    [DatabaseTheory]
    [AllDatabases("claims(first: 5)")]
    [AllDatabases("claims(first: 5, where: { kind: { eq: EVENT } }, order: [{ occurredOn: DESC }])")]
    public async Task TotalCount_Should_CostOneCount_When_SelectedOnly(DatabaseKind kind, string connection)
    {
        var host = await hosts.GetAsync(kind);

        var without = await StatementsAsync(host, $"{{ page: {connection} {{ nodes {{ slug }} pageInfo {{ hasNextPage }} }} }}");
        var with = await StatementsAsync(host, $"{{ page: {connection} {{ nodes {{ slug }} pageInfo {{ hasNextPage }} totalCount }} }}");
        var skipped = await StatementsAsync(host, $"{{ page: {connection} {{ nodes {{ slug }} totalCount @skip(if: true) }} }}");

        without.ShouldNotContain(statement => IsCount(statement));
        with.Count(IsCount).ShouldBe(1);
        with.Count.ShouldBe(without.Count + 1);
        skipped.ShouldNotContain(statement => IsCount(statement));
    }

    private static bool IsCount(string statement) => statement.Contains("COUNT(*)", StringComparison.OrdinalIgnoreCase);

    private static async Task<(int Parents, int Statements)> CountAsync(ApiHost host, string query, string connection, object? where)
    {
        host.Client.ShouldNotBeNull();
        host.Statements.Take();
        var data = await host.Client.QueryAsync(query, new { where });
        return (data[connection]!["nodes"]!.AsArray().Count, host.Statements.Take().Count);
    }

    private static async Task<IReadOnlyList<string>> StatementsAsync(ApiHost host, string query)
    {
        host.Client.ShouldNotBeNull();
        host.Statements.Take();
        await host.Client.QueryAsync(query);
        return host.Statements.Take();
    }
}
