using System.Diagnostics;
using System.Text;
using Contested.Testing.Attacks;
using static Contested.Testing.Attacks.HostileRequests;

namespace Contested.Api.Tests.Limits;

/// <summary>Hostile requests to the real program, while it answers others.</summary>
public sealed class AttackTests
{
    private const string Slug = "abu-kamal-offensive-2016";
    private const string Normal = """{"query":"{ engagement(slug: \"abu-kamal-offensive-2016\") { name claims(where: { measure: { eq: KILLED } }) { totalCount nodes { statement } } } }"}""";
    private const string Claims = "query($where: ClaimFilterInput) { claims(where: $where) { totalCount } }";
    private const string Sorted = "query($order: [ClaimSortInput!]) { claims(order: $order) { totalCount } }";
    private const string Nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    private const string Search = "query($text: String!) { search(text: $text) { totalCount } }";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    private static IEnumerable<HostileRequest> Requests =>
    [
        .. new HostileRequests($"engagement(slug: \"{Slug}\")", "Engagement", "partOf", "name").All,
        new("a filter 1,000 deep", Query($"{{ claims(where: {Nested(1_000, "not:")}) {{ totalCount }} }}"), "DEPTH_LIMIT_EXCEEDED"),
        new("a filter 1,000 deep in variables", Query(Claims, $$"""{"where":{{Nested(1_000, "\"not\":")}}}"""), "BAD_REQUEST"),
        new("a filter 60 deep", Query($"{{ claims(where: {Nested(60, "not:")}) {{ totalCount }} }}"), "FILTER_DEPTH_LIMIT_EXCEEDED"),
        new("a filter 60 deep in variables", Query(Claims, $$"""{"where":{{Nested(60, "\"not\":")}}}"""), "FILTER_DEPTH_LIMIT_EXCEEDED"),
        new("a filter of 40 kB of {", Query($"{{ claims(where: {Repeat("{", 40_000)}"), "GRAPHQL_PARSE_FAILED"),
        new("relations 16 deep", Query(Claims, $$"""{"where":{{Repeat("""{"claimant":{"claimsMade":{"some":""", 6)}}{}{{Repeat("}", 18)}} }"""), "FILTER_DEPTH_LIMIT_EXCEEDED"),
        new("an in of 100,000", Query(Claims, In(100_000)), "VARIABLE_VALUE_LIMIT_EXCEEDED"),
        new("an in of 10,000", Query(Claims, In(10_000)), "FILTER_LIST_LIMIT_EXCEEDED"),
        new("an in of 100,000 in the document", Query($"{{ claims(where: {{ slug: {{ in: [{Repeat("\"a\" ", 100_000)}] }} }}) {{ totalCount }} }}"), "TOKEN_LIMIT_EXCEEDED"),
        new("an or of 100,000", Query(Claims, Or(100_000)), "VARIABLE_VALUE_LIMIT_EXCEEDED"),
        new("an or of 10,000", Query(Claims, Or(10_000)), "FILTER_OPERATION_LIMIT_EXCEEDED"),
        new("an order of 50,000", Query(Sorted, Order(50_000)), "VARIABLE_VALUE_LIMIT_EXCEEDED"),
        new("an order of 5,000", Query(Sorted, Order(5_000)), "SORT_FIELD_LIMIT_EXCEEDED"),
        new("100,000 identifiers", Query(Nodes, Ids(100_000)), "VARIABLE_VALUE_LIMIT_EXCEEDED"),
        new("10,000 identifiers", Query(Nodes, Ids(10_000)), "NODE_LIMIT_EXCEEDED"),
        new("a search for 500 words", Query(Search, $$"""{"text":"{{Repeat("a ", 500)}}"}"""), "SEARCH_WORD_LIMIT_EXCEEDED"),
        new("a search for 100,000 words", Query(Search, $$"""{"text":"{{Repeat("a ", 100_000)}}"}"""), "TEXT_LENGTH_LIMIT_EXCEEDED"),
        new("a search for a word of 900,000 letters", Query(Search, $$"""{"text":"{{Repeat("a", 900_000)}}"}"""), "TEXT_LENGTH_LIMIT_EXCEEDED"),
        new("a search for a page of 1,000", Query("{ search(text: \"a\", first: 1000) { totalCount } }"), "PAGE_SIZE_LIMIT_EXCEEDED"),
        new("a page of 1,000", Query("{ claims(first: 1000) { totalCount } }"), "PAGE_SIZE_LIMIT_EXCEEDED"),
    ];

    [Fact]
    public async Task Post_Should_BeRefusedAtOnce_When_RequestIsHostile()
    {
        await using var host = new LimitHost();
        using var client = await host.ListenAsync();
        var (expected, _) = await MeasureAsync(client, Normal);
        expected.ShouldContain("\"totalCount\":");
        await MeasureAsync(client, Query(Claims));
        var (_, ordinary) = await MeasureAsync(client, Normal);
        var bound = Bound + (20 * ordinary);

        foreach (var hostile in Requests)
        {
            var attack = MeasureAsync(client, hostile.Body);
            var normal = MeasureAsync(client, Normal);

            var (answer, elapsed) = await attack;
            answer.ShouldContain($"\"code\":\"{hostile.Code}\"", customMessage: hostile.Name);
            elapsed.ShouldBeLessThan(bound, hostile.Name);
            (await normal).Answer.ShouldBe(expected, hostile.Name);
            (await normal).Elapsed.ShouldBeLessThan(bound, hostile.Name);
        }
    }

    private static string In(int count) => $$"""{"where":{"slug":{"in":{{List("\"a\"", count)}} } } }""";

    private static string Or(int count) => $$"""{"where":{"or":{{List("{}", count)}} } }""";

    private static string Order(int count) => $$"""{"order":{{List("""{"slug":"ASC"}""", count)}} }""";

    private static string Ids(int count) => $$"""{"ids":{{List("\"a\"", count)}} }""";

    private static string List(string item, int count) => $"[{Repeat($"{item},", count - 1)}{item}]";

    private static string Nested(int depth, string name) => $"{Repeat($"{{{name}", depth)}{{}}{Repeat("}", depth)}";

    private static async Task<(string Answer, TimeSpan Elapsed)> MeasureAsync(HttpClient client, string body)
    {
        var watch = Stopwatch.StartNew();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", content);
        return (await response.Content.ReadAsStringAsync(), watch.Elapsed);
    }
}
