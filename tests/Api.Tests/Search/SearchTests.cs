using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Search;

/// <summary>What users find in the curated dataset.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class SearchTests(ApiHosts hosts)
{
    private const string Hits =
        """
        query Search($text: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
          search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges {
              cursor
              node {
                score field snippet highlights { start length }
                item { __typename ... on Node { id } ... on Engagement { slug } ... on Actor { slug } ... on Place { slug } ... on Reference { slug } ... on Claim { slug } }
              }
            }
          }
        }
        """;

    [DatabaseTheory]
    [AllDatabases("Name", "abu kamal")]
    [AllDatabases("Prefix", "pent")]
    [AllDatabases("Person", "KHAZAL AL SARHAN")]
    [AllDatabases("Abbreviation", "US")]
    [AllDatabases("Quote", "missed an opportunity")]
    [AllDatabases("Figure", "40 killed")]
    [AllDatabases("Statement", "car bomb")]
    public async Task Search_Should_RankWhatIsFound_When_Searched(DatabaseKind kind, string name, string text)
    {
        var found = await SearchAsync(kind, new { text, first = 50 });

        foreach (var edge in found["edges"]!.AsArray())
        {
            edge!.AsObject().Remove("cursor");
            edge["node"]!["item"]!.AsObject().Remove("id");
        }

        found["pageInfo"]!.AsObject().Remove("startCursor");
        found["pageInfo"]!.AsObject().Remove("endCursor");
        found.MatchSnapshot(new SnapshotNameExtension(name));
    }

    [DatabaseTheory]
    [AllDatabases("al-Bukamal")]
    [AllDatabases("Al Bukamal")]
    [AllDatabases("albukamal")]
    [AllDatabases("AL-BUKAMĀL")]
    [AllDatabases("Abu Kamal")]
    [AllDatabases("Abū Kamāl")]
    [AllDatabases("البوكمال")]
    [AllDatabases("الْبُوكَمَال")]
    [AllDatabases("البـوكمـال")]
    public async Task Search_Should_FindThePlaceAndTheOffensive_When_SpelledInAnyWay(DatabaseKind kind, string text)
    {
        var found = await SearchAsync(kind, new { text, first = 50 });

        found.Texts("edges.*.node.item.slug").Take(2).ShouldBe(["abu-kamal", "abu-kamal-offensive-2016"]);
    }

    [DatabaseTheory]
    [AllDatabases("al-Qaim", "al-qaim")]
    [AllDatabases("alqa'im", "al-qaim")]
    [AllDatabases("al Qāʾim", "al-qaim")]
    [AllDatabases("daesh", "islamic-state")]
    [AllDatabases("داعش", "islamic-state")]
    [AllDatabases("u.s.", "united-states")]
    [AllDatabases("syrian observatory", "sohr")]
    [AllDatabases("rights observatory hum", "sohr")]
    public async Task Search_Should_FindItFirst_When_NamedDifferently(DatabaseKind kind, string text, string slug)
    {
        var found = await SearchAsync(kind, new { text });

        found.Texts("edges.*.node.item.slug").First().ShouldBe(slug);
    }

    [DatabaseTheory]
    [AllDatabases("ENGAGEMENT", "Engagement")]
    [AllDatabases("ACTOR", "Unit")]
    [AllDatabases("PLACE", "Place")]
    [AllDatabases("REFERENCE", "Reference")]
    [AllDatabases("CLAIM", "Claim")]
    public async Task Search_Should_FindOneTypeOnly_When_ItIsAskedFor(DatabaseKind kind, string type, string expected)
    {
        const string text = "a";
        var all = await SearchAsync(kind, new { text = type == "ACTOR" ? "new" : text, first = 50 });
        var found = await SearchAsync(kind, new { text = type == "ACTOR" ? "new" : text, first = 50, types = new[] { type } });

        found.Texts("edges.*.node.item.__typename").Distinct().ShouldBe([expected]);
        found["totalCount"]!.GetValue<int>().ShouldBeLessThan(all["totalCount"]!.GetValue<int>());
    }

    [DatabaseTheory]
    [AllDatabases("a", 7)]
    [AllDatabases("abu kamal", 1)]
    [AllDatabases("new syrian army", 4)]
    public async Task Search_Should_GiveThePartsOfTheWhole_When_PagedInBothDirections(DatabaseKind kind, string text, int size)
    {
        var (forwards, backwards) = (new List<string>(), new List<string>());
        string? cursor = null;
        JsonNode page;
        do
        {
            page = await SearchAsync(kind, new { text, first = size, after = cursor });
            forwards.AddRange(page.Texts("edges.*.node.item.id"));
            cursor = page["pageInfo"]!["endCursor"]?.GetValue<string>();
        }
        while (page["pageInfo"]!["hasNextPage"]!.GetValue<bool>());

        cursor = null;
        do
        {
            page = await SearchAsync(kind, new { text, last = size, before = cursor });
            backwards.InsertRange(0, page.Texts("edges.*.node.item.id"));
            cursor = page["pageInfo"]!["startCursor"]?.GetValue<string>();
        }
        while (page["pageInfo"]!["hasPreviousPage"]!.GetValue<bool>());

        forwards.Count.ShouldBe(page["totalCount"]!.GetValue<int>());
        forwards.ShouldBeUnique();
        backwards.ShouldBe(forwards);
    }

    [DatabaseTheory]
    [AllDatabases("abu", null)]
    [AllDatabases("abu kamal", new[] { "CLAIM" })]
    public async Task Search_Should_RefuseACursor_When_ItIsOfAnotherSearch(DatabaseKind kind, string text, string[]? types)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var cursor = (await SearchAsync(kind, new { text = "abu kamal", first = 1 }))["pageInfo"]!["endCursor"]!.GetValue<string>();
        (await SearchAsync(kind, new { text = "Abu-Kamal!", after = cursor }))["edges"]!.AsArray().ShouldNotBeEmpty();

        var (_, body) = await client.SendQueryAsync(Hits, new { text, types, after = cursor });

        body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INVALID_CURSOR");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Search_Should_TakeEverythingAsPlainText_When_TextIsHostile(DatabaseKind kind)
    {
        string[] texts =
        [
            "\"", "'", "abu\"", "\"abu kamal\"", "abu*", "*", "-abu", "words:abu", "{words}: abu", "NEAR(abu kamal)", "abu OR kamal", "abu AND", "NOT abu",
            "^abu", "abu + kamal", "abu & kamal", "abu | !kamal", "abu <-> kamal", "abu:*", "abu:A", "(abu", "abu)", "';DROP TABLE claim;--", "{0}", "{", "}",
            "#claim", "#claim abu", "\\", "\\'", "%", "_", "\0", "abu\0kamal", "\ud800", "\uffff", "abu\u202ekamal", new string('x', 1_000), new string('(', 1_000),
        ];
        foreach (var text in texts)
        {
            var found = await SearchAsync(kind, new { text });

            var words = text.Split([' ', '"', '\'', '*', '-', ':', '(', ')', '{', '}', '^', '+', '&', '|', '!', '<', '>', ';', '#', '\\', '%', '_', '\0'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                found["totalCount"]!.GetValue<int>().ShouldBe(0, text);
            }
            else if (words.All(word => word is "abu" or "kamal"))
            {
                found["totalCount"]!.GetValue<int>().ShouldBeGreaterThan(0, text);
            }
        }
    }

    [DatabaseTheory]
    [AllDatabases("abu kamal", "score snippet", 1)]
    [AllDatabases("abu kamal", "item { ... on Claim { slug } }", 5)]
    [AllDatabases("abu kamal", "item { ... on Claim { claimant { name } citations { reference { title } } } ... on Place { name } }", 8)]
    [AllDatabases("*", "item { __typename }", 0)]
    public async Task Search_Should_CostOneStatementAndOneForEachType_When_Sent(DatabaseKind kind, string text, string selection, int expected)
    {
        var host = await hosts.GetAsync(kind);
        host.Client.ShouldNotBeNull();
        host.Statements.Take();

        await host.Client.QueryAsync($"query($text: String!) {{ search(text: $text, first: 50) {{ nodes {{ {selection} }} }} }}", new { text });

        var statements = host.Statements.Take();
        statements.Count.ShouldBeLessThanOrEqualTo(expected, string.Join("\n\n", statements));
        (statements.Count > 0).ShouldBe(expected > 0);
    }

    private async Task<JsonNode> SearchAsync(DatabaseKind kind, object variables) =>
        (await (await hosts.GetAsync(kind)).Client.QueryAsync(Hits, variables))["search"]!;
}
