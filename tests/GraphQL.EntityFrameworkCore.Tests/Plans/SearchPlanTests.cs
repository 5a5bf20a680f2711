using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>How searches are planned.</summary>
[Collection(LibraryCollection.Name)]
public sealed class SearchPlanTests(LibraryDatabases databases)
{
    private const string Pages =
        """
        query($text: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
          search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {
            __typename
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges {
              cursor
              node {
                __typename score field snippet highlights { __typename start length }
                item { __typename ... on Publication { title author { name } } ... on Author { name publications { nodes { title } } } ... on Tag { name } }
              }
            }
          }
        }
        """;

    [DatabaseTheory]
    [AllDatabases("{ search(text: \"a\") { nodes { score field snippet highlights { start } } } }", 1, 1)]
    [AllDatabases("{ search(text: \"a\") { totalCount nodes { score } } }", 1, 2)]
    [AllDatabases("{ search(text: \"a\") { totalCount } }", 1, 1)]
    [AllDatabases("{ search(text: \"a\", first: 50) { nodes { item { __typename } } } }", 2, 4)]
    [AllDatabases("{ search(text: \"a\", types: [TAG]) { nodes { item { ... on Publication { title } ... on Tag { weight } } } } }", 2, 2)]
    [AllDatabases("{ search(text: \"a\", first: 50) { nodes { item { ... on Publication { reviews { nodes { reviewer { students { name } } } } } } } } }", 2, 6)]
    [AllDatabases("{ search(text: \"nothing has this\") { nodes { item { __typename } } } }", 1, 1)]
    [AllDatabases("{ search(text: \" \") { totalCount nodes { item { __typename } } } }", 0, 0)]
    [AllDatabases("{ search(text: \"a\") { __typename } }", 0, 0)]
    public async Task Search_Should_TakeAStatementForEachClassFound_When_Planned(DatabaseKind kind, string query, int roundTrips, int statements)
    {
        var library = await databases.GetAsync(kind);

        var answer = await library.PlanAsync(query);

        answer.IsPlanned.ShouldBeTrue();
        (answer.RoundTrips.Count, answer.RoundTrips.Sum(trip => trip.Count)).ShouldBe((roundTrips, statements), answer.Data);
        await library.RequestAsync(query);
    }

    [DatabaseTheory]
    [AllDatabases("a", null)]
    [AllDatabases("a", new[] { "AUTHOR", "TAG" })]
    [AllDatabases("b a", new string[0])]
    public async Task Search_Should_GiveTheSamePagesAsFieldByField_When_PagedInBothDirections(DatabaseKind kind, string text, string[]? types)
    {
        var library = await databases.GetAsync(kind);
        var (forwards, backwards) = (new List<string?>(), new List<string?>());
        for (string? cursor = null, more = "first"; more is not null;)
        {
            var page = (await library.QueryAsync(Pages, new { text, types, first = 3, after = cursor }))["search"];
            forwards.AddRange(page["edges"].Texts("cursor"));
            cursor = page["pageInfo"]["endCursor"].Text;
            more = page["pageInfo"]["hasNextPage"].IsTrue ? "next" : null;
        }

        for (string? cursor = null, more = "last"; more is not null;)
        {
            var page = (await library.QueryAsync(Pages, new { text, types, last = 3, before = cursor }))["search"];
            backwards.InsertRange(0, page["edges"].Texts("cursor"));
            cursor = page["pageInfo"]["startCursor"].Text;
            more = page["pageInfo"]["hasPreviousPage"].IsTrue ? "previous" : null;
        }

        forwards.Count.ShouldBeGreaterThan(3);
        backwards.ShouldBe(forwards);
        (await library.PlanAsync(Pages, new { text, types, first = 3, after = forwards[^1] })).IsPlanned.ShouldBeTrue();
        (await library.PlanAsync(Pages, new { text, types, first = 3, after = forwards[^1], before = forwards[0] })).RoundTrips.Count.ShouldBe(1);
    }

    [DatabaseTheory]
    [AllDatabases("text: \"a\", after: \"nonsense\"", "totalCount")]
    [AllDatabases("text: \"a\", before: \"nonsense\"", "__typename")]
    [AllDatabases("text: \" \", after: \"nonsense\"", "nodes { score }")]
    [AllDatabases("text: \"a a a a a a a a a a a a a a a a a\"", "__typename")]
    public async Task Search_Should_BeAnError_When_ArgumentsAreWrongThatNoStatementNeeds(DatabaseKind kind, string arguments, string selection)
    {
        var library = await databases.GetAsync(kind);

        await library.FailAsync($"{{ search({arguments}) {{ {selection} }} }}");
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Search_Should_BeFieldByField_When_SomethingIsWrong(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var cursor = (await library.QueryAsync(Pages, new { text = "a", first = 1 }))["search"]["pageInfo"]["endCursor"].Text;
        var manyWords = string.Join(' ', Enumerable.Repeat("a", 17));

        (await library.FailAsync(Pages, new { text = manyWords })).Code.ShouldBe(EntityErrorCodes.SearchWordLimitExceeded);
        (await library.FailAsync(Pages, new { text = "b", after = cursor })).Code.ShouldBe("INVALID_CURSOR");
        (await library.FailAsync(Pages, new { text = "a", types = new[] { "TAG" }, before = cursor })).Code.ShouldBe("INVALID_CURSOR");
        (await library.FailAsync(Pages, new { text = LibrarySearchIndex.Ghost })).Message.ShouldContain("null");
        (await library.FailAsync(Pages, new { text = "a", first = 1000 })).Code.ShouldBe("PAGE_SIZE_LIMIT_EXCEEDED");
        (await library.PlanAsync(Pages, new { text = "a", after = cursor })).IsPlanned.ShouldBeTrue();
    }
}
