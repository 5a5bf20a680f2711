using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.GraphQL.Execution.Costs;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>One plan serves all requests that differ in values only, and what one client sends never changes what another gets.</summary>
[Collection(LibraryCollection.Name)]
public sealed class PlanReuseTests(LibraryDatabases databases)
{
    private const string Query =
        """
        query($where: PublicationFilterInput, $order: [PublicationSortInput!], $first: Int, $after: String, $ids: [ID!] = [], $text: String = "a", $most: Int) {
          publications(where: $where, order: $order, first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage }
            nodes { title reviews(first: $first) { nodes { text } } }
            groups(by: [GENRE], first: $most) { count }
          }
          search(text: $text, first: $first) { nodes { score } }
          nodes(ids: $ids) { id }
        }
        """;

    private const string Valid = """{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 3 }""";

    [DatabaseTheory]
    [AllDatabases]
    public async Task Requests_Should_BePlannedOnce_When_OnlyValuesDiffer(DatabaseKind kind)
    {
        var (library, executor, planner) = await ServeAsync(kind);

        for (var size = 0; size <= 50; size++)
        {
            var answer = await AskAsync(library, executor, Valid.Replace("\"first\": 2", $"\"first\": {size}", StringComparison.Ordinal).Replace("\"a\"", $"\"{(char)('a' + (size % 26))}\"", StringComparison.Ordinal));
            answer.GetProperty("data").GetProperty("publications").GetProperty("nodes").GetArrayLength().ShouldBeLessThanOrEqualTo(size);
        }

        planner.Made.ShouldBe(1);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Requests_Should_BePlannedOnce_When_OnlyTheArgumentsOfAComputationDiffer(DatabaseKind kind)
    {
        const string Series =
            """
            query($day: LocalDate, $tolerance: Float, $size: Int, $genres: [Genre!], $cities: [String!], $tagged: Boolean, $first: Int, $after: String) {
              allAuthors {
                series(publishedBy: $day, tolerance: $tolerance, volumeSize: $size, genres: $genres, fromCities: $cities, includeTagged: $tagged) {
                  genre
                  publicationPages(first: $first, after: $after) { nodes { slug } edges { cursor } }
                }
              }
            }
            """;
        var (library, executor, planner) = await ServeAsync(kind);
        var answers = new HashSet<string>(StringComparer.Ordinal);
        string? cursor = null;
        for (var size = 1; size <= 5; size++)
        {
            var genres = size % 2 == 0 ? "[\"POETRY\"]" : "[\"HISTORY\", \"SCIENCE_FICTION\"]";
            var answer = await AskAsync(
                library,
                executor,
                $$"""{ "day": "201{{size}}-01-01", "tolerance": 0.{{size}}, "size": {{size}}, "genres": {{genres}}, "cities": ["{{size}}", "a"], "tagged": {{(size > 2 ? "true" : "false")}}, "first": {{size}} }""",
                query: Series);
            answers.Add(answer.ToString());
            var computed = await AskAsync(library, executor, $$"""{ "size": {{size}}, "tagged": true, "first": {{size}} }""", query: Series);
            cursor ??= computed.GetProperty("data").GetProperty("allAuthors").EnumerateArray().SelectMany(author => author.GetProperty("series").EnumerateArray())
                .SelectMany(series => series.GetProperty("publicationPages").GetProperty("edges").EnumerateArray())
                .Select(edge => edge.GetProperty("cursor").GetString()).First();
            (await AskAsync(library, executor, $$"""{ "size": {{size}}, "after": "{{cursor}}" }""", query: Series)).TryGetProperty("errors", out _).ShouldBeFalse();
            (await AskAsync(library, executor, $$"""{ "size": {{size + 5}}, "after": "{{cursor}}" }""", query: Series)).GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
            (await AskAsync(library, executor, """{ "size": 2, "tolerance": 2 }""", query: Series)).GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
        }

        // One for all arguments, one for a size of volumes with a tagged page, and one for a page behind a cursor.
        planner.Made.ShouldBe(3);
        answers.Count.ShouldBeGreaterThan(1);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Requests_Should_BePlannedOnce_When_OnlyTheValueThatItemsAreChosenByDiffers(DatabaseKind kind)
    {
        const string Favourites = "query($degree: Float) { allAuthors { favourites(degree: $degree) { nodes { slug } totalCount } allFavourites(degree: $degree) { slug } } }";
        var (library, executor, planner) = await ServeAsync(kind);
        var answers = new HashSet<string>(StringComparer.Ordinal);

        foreach (var degree in new[] { "0", "0.25", "0.5", "1", "null" })
        {
            answers.Add((await AskAsync(library, executor, $$"""{ "degree": {{degree}} }""", query: Favourites)).ToString());
            (await AskAsync(library, executor, """{ "degree": 2 }""", query: Favourites)).GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
        }

        // One for all values, and one for none.
        planner.Made.ShouldBe(2);
        answers.Count.ShouldBe(5);
    }

    [DatabaseTheory]
    [AllDatabases("""{ "where": { "title": { "contains": null }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 3 }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "\u0000" }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 3 }""")]
    [AllDatabases("""{ "where": { "key": { "in": [MANY] } }, "first": 2, "most": 3 }""")]
    [AllDatabases("""{ "where": { "or": [CONDITIONS] }, "first": 2, "most": 3 }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": 51, "most": 3 }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": -1, "most": 3 }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 501 }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 3, "after": "wrong" }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 3, "ids": ["wrong"] }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 3, "order": [{}] }""")]
    [AllDatabases("""{ "where": { "title": { "contains": "a" }, "or": [{ "key": { "gt": 1 } }] }, "first": 2, "most": 3, "text": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17" }""")]
    public async Task Invalid_Should_ChangeNothingForTheNext_When_ItComesInBetween(DatabaseKind kind, string invalid)
    {
        var (library, executor, planner) = await ServeAsync(kind);
        invalid = invalid
            .Replace("MANY", string.Join(", ", Enumerable.Range(0, 501)), StringComparison.Ordinal)
            .Replace("CONDITIONS", string.Join(", ", Enumerable.Repeat("""{ "key": { "gt": 1 } }""", 200)), StringComparison.Ordinal);
        var first = await AskAsync(library, executor, Valid);
        for (var time = 0; time < 40; time++)
        {
            (await AskAsync(library, executor, invalid)).GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
        }

        var next = await AskAsync(library, executor, Valid);

        next.ToString().ShouldBe(first.ToString());
        planner.Made.ShouldBe(1);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Cancelled_Should_ChangeNothingForTheNext_When_ItComesInBetween(DatabaseKind kind)
    {
        var (library, executor, planner) = await ServeAsync(kind);
        var first = await AskAsync(library, executor, Valid);

        for (var time = 0; time < 20; time++)
        {
            await Should.ThrowAsync<OperationCanceledException>(() => AskAsync(library, executor, Valid, cancellationToken: new CancellationToken(canceled: true)));
        }

        (await AskAsync(library, executor, Valid)).ToString().ShouldBe(first.ToString());
        planner.Made.ShouldBe(1);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Cost_Should_BeThatOfTheRequest_When_ThePlanIsOfAnother(DatabaseKind kind)
    {
        const string Nested = "query($id: ID!, $n: Int) { node(id: $id) { ... on Tag { publications(first: $n) { nodes { title } } } } }";
        var (library, executor, _) = await ServeAsync(kind);
        var book = Convert.ToBase64String("Book:p-1"u8);

        var large = await AskAsync(library, executor, $$"""{ "id": "{{book}}", "n": 50 }""", query: Nested);
        var small = await AskAsync(library, executor, $$"""{ "id": "{{book}}", "n": 1 }""", query: Nested);

        TypeCost(large).ShouldBe(TypeCost(small) + 49);
        (await AskAsync(library, executor, $$"""{ "id": "{{book}}", "n": 50 }""", query: Nested)).ToString().ShouldBe(large.ToString());

        static double TypeCost(JsonElement answer) => answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble();
    }

    [DatabaseTheory]
    [AllDatabases("{ publications(where: { title: { contains: null } }) { SELECTION } }")]
    [AllDatabases("{ publications(where: null, first: 51) { SELECTION } }")]
    [AllDatabases("{ publications(after: \"wrong\") { SELECTION } }")]
    [AllDatabases("{ publications(order: [{}]) { SELECTION } }")]
    [AllDatabases("{ publications(fromCities: [\"\\u0000\"]) { SELECTION } }")]
    [AllDatabases("{ authors(first: 1) { nodes { publications(where: { author: { name: null } }) { SELECTION } } } }")]
    [AllDatabases("{ authors(first: 1) { nodes { publications(last: -1) { SELECTION } } } }")]
    [AllDatabases("{ authors(first: 1) { nodes { publications(before: \"wrong\") { SELECTION } } } }")]
    [AllDatabases("{ search(text: \"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17\") { SELECTION } }")]
    public async Task Argument_Should_BeRefused_When_NothingNeedsIt(DatabaseKind kind, string query)
    {
        var library = await databases.GetAsync(kind);

        var expected = await library.FailAsync(query.Replace("SELECTION", "totalCount", StringComparison.Ordinal));
        var error = await library.FailAsync(query.Replace("SELECTION", "__typename", StringComparison.Ordinal));

        (error.Message, error.Code, error.Path!.Count).ShouldBe((expected.Message, expected.Code, expected.Path!.Count));
    }

    private async Task<(LibraryDatabase Library, RequestExecutor Executor, CountingPlanner Planner)> ServeAsync(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        await using var context = library.CreateContext();
        var (schema, planner) = CountingPlanner.Count((PlannedSchema)LibrarySchema.Create(context.Model));
        return (library, new RequestExecutor(schema), planner);
    }

    private static async Task<JsonElement> AskAsync(
        LibraryDatabase library, RequestExecutor executor, string variables, string query = Query, CancellationToken cancellationToken = default)
    {
        await using var context = library.CreateContext();
        var request = new GraphQLRequest
        {
            Query = query,
            Variables = (IReadOnlyDictionary<string, object?>?)JsonValues.Parse(variables),
            Services = new SingleService(context),
            CostReport = CostReport.Report,
        };
        return JsonDocument.Parse((await executor.ExecuteAsync(request, cancellationToken)).ToJson()).RootElement;
    }
}
