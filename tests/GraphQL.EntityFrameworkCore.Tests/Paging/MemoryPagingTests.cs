using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Paging;

/// <summary>Pages of what computed objects have in memory.</summary>
[Collection(LibraryCollection.Name)]
public sealed class MemoryPagingTests(LibraryDatabases databases)
{
    private const string Query =
        """
        query($first: Int, $after: String, $last: Int, $before: String, $firstPart: Int = 50, $afterPart: String) {
          allAuthors {
            series(volumeSize: 1) {
              all: publications { key: slug }
              parts: volumes { key: number }
              publicationPages(first: $first, after: $after, last: $last, before: $before) {
                __typename
                totalCount
                undated
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { key: slug }
                edges { cursor node { key: slug } }
              }
              volumePages(first: $firstPart, after: $afterPart) { __typename totalCount nodes { key: number } edges { node { key: number publications { slug } } } }
            }
          }
        }
        """;

    private static readonly Cursor Publications = MemoryQuery.CursorOf("Series.publicationPages");
    private static readonly Cursor Volumes = MemoryQuery.CursorOf("Series.volumePages");

    [DatabaseTheory]
    [AllDatabases(2, null, null, null)]
    [AllDatabases(0, null, null, null)]
    [AllDatabases(50, null, null, null)]
    [AllDatabases(1, 1, null, null)]
    [AllDatabases(2, 2, null, null)]
    [AllDatabases(3, 1, null, 4)]
    [AllDatabases(3, int.MaxValue, null, null)]
    [AllDatabases(3, -5, null, int.MinValue)]
    [AllDatabases(3, 4, null, 2)]
    [AllDatabases(null, null, 2, null)]
    [AllDatabases(null, null, 1, 3)]
    [AllDatabases(null, 1, 1, 4)]
    [AllDatabases(null, 1, 50, int.MaxValue)]
    [AllDatabases(null, null, null, null)]
    public async Task Page_Should_BeThatOfEachList_When_ItIsInMemory(DatabaseKind kind, int? first, int? after, int? last, int? before)
    {
        var library = await databases.GetAsync(kind);
        var variables = new { first, after = CursorAt(Publications, after), last, before = CursorAt(Publications, before), firstPart = first ?? 10, afterPart = CursorAt(Volumes, after) };

        var data = await library.QueryAsync(Query, variables);

        (await library.PlanAsync(Query, variables)).IsPlanned.ShouldBeTrue();
        var lists = data["allAuthors"].Items.SelectMany(author => author["series"].Items).ToList();
        lists.ShouldContain(series => series["all"].Items.Count() > 2);
        foreach (var series in lists)
        {
            var all = Keys(series["all"]);
            var page = series["publicationPages"];
            var between = all.Where((_, index) => index + 1 > (after ?? 0) && index + 1 < (before ?? int.MaxValue)).ToList();
            var size = first ?? last ?? 10;
            Keys(page["nodes"]).ShouldBe(last is null ? between.Take(size) : between.TakeLast(size));
            page["edges"].Items.Select(edge => edge["node"]["key"].ToString()).ShouldBe(Keys(page["nodes"]));
            page["edges"].Texts("cursor").ShouldBe(Keys(page["nodes"]).Select(key => CursorAt(Publications, all.IndexOf(key) + 1)));
            page["totalCount"].Number.ShouldBe(all.Count);
            page["undated"].Number.ShouldBe(0);
            page["pageInfo"]["hasNextPage"].IsTrue.ShouldBe(last is null ? between.Count > size : before is not null);
            page["pageInfo"]["hasPreviousPage"].IsTrue.ShouldBe(last is null ? after is not null : between.Count > size);
            page["pageInfo"]["startCursor"].Text.ShouldBe(page["edges"].Texts("cursor").FirstOrDefault());
            page["pageInfo"]["endCursor"].Text.ShouldBe(page["edges"].Texts("cursor").LastOrDefault());
            page["__typename"].Text.ShouldBe("PublicationsConnection");

            var parts = series["volumePages"];
            Keys(parts["nodes"]).ShouldBe(Keys(series["parts"]).Where((_, index) => index + 1 > (after ?? 0)).Take(first ?? 10));
            parts["totalCount"].Number.ShouldBe(all.Count);
            parts["__typename"].Text.ShouldBe("VolumesConnection");
        }
    }

    [DatabaseTheory]
    [AllDatabases("first: 51", "PAGE_SIZE_LIMIT_EXCEEDED")]
    [AllDatabases("last: -1", "BAD_USER_INPUT")]
    [AllDatabases("first: 1, last: 1", "BAD_USER_INPUT")]
    [AllDatabases("after: \"nonsense\"", "INVALID_CURSOR")]
    public async Task Page_Should_BeRefusedByTheSameRules_When_ItIsInMemory(DatabaseKind kind, string arguments, string code)
    {
        var library = await databases.GetAsync(kind);
        var stored = await library.RequestAsync($"{{ allAuthors {{ series {{ publicationPages({arguments}) {{ totalCount }} }} }} }}");
        var computed = await library.RequestAsync($"{{ allAuthors {{ series(volumeSize: 5) {{ publicationPages({arguments}) {{ totalCount }} }} }} }}");

        stored.Errors.ShouldAllBe(error => error.Code == code);
        computed.Errors.ShouldAllBe(error => error.Code == code);
        computed.Errors.Select(error => error.Message).Distinct().ShouldBe(stored.Errors.Select(error => error.Message).Distinct());
        computed.Errors.ShouldNotBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Cursor_Should_BeRefused_When_ItIsOfTheItemsInTheDatabase(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        const string Pages = "query($after: String) { allAuthors { series(ARGUMENTS) { publicationPages(after: $after, first: 1) { edges { cursor } } } } }";
        var (stored, computed) = (Pages.Replace("(ARGUMENTS)", "", StringComparison.Ordinal), Pages.Replace("ARGUMENTS", "tolerance: 0", StringComparison.Ordinal));

        var cursors = await Task.WhenAll(CursorAsync(stored), CursorAsync(computed));

        (await library.RequestAsync(stored, new { after = cursors[1] })).Errors.ShouldAllBe(error => error.Code == EntityErrorCodes.InvalidCursor);
        (await library.RequestAsync(computed, new { after = cursors[0] })).Errors.ShouldAllBe(error => error.Code == EntityErrorCodes.InvalidCursor);
        (await library.RequestAsync(computed, new { after = cursors[1] })).Errors.ShouldBeEmpty();

        async Task<string?> CursorAsync(string query) => (await library.QueryAsync(query))["allAuthors"].Items
            .SelectMany(author => author["series"].Items)
            .SelectMany(series => series["publicationPages"]["edges"].Texts("cursor"))
            .First();
    }

    [DatabaseTheory, AllDatabases]
    public async Task List_Should_BeAnErrorOfItsParentOnly_When_ItIsLongerThanAllowed(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        await using var context = library.CreateContext();
        var executor = new RequestExecutor(LibrarySchema.Create(context.Model, new EntitySchemaOptions { MaxListSize = 6 }), new RequestOptions());

        var tags = await AskAsync("{ publications(first: 50) { nodes { key allTags { name } } } }");
        var computed = await AskAsync("{ tags { nodes { name picks(publishedBy: \"2030-01-01\") { slug } } } }");
        var root = await AskAsync("{ allTags { name } }");

        tags.Errors.ShouldBeEmpty();
        computed.Errors.ShouldNotBeEmpty();
        computed.Errors.ShouldAllBe(error => error.Code == EntityErrorCodes.ListSizeLimitExceeded && error.Message.Contains("a list without pages has at most 6"));
        root.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("\"allTags\" has 7 items");

        async Task<ExecutionResult> AskAsync(string query) => await executor.ExecuteAsync(new GraphQLRequest { Query = query, Services = new SingleService(context) });
    }

    private static string? CursorAt(Cursor cursor, int? number) => number is null ? null : cursor.Encode([number]);

    private static List<string> Keys(Answer items) => [.. items.Items.Select(item => item["key"].ToString())];
}
