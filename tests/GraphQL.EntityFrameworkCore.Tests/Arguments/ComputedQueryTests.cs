using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Arguments;

/// <summary>Computed items that are filtered, sorted and paged: each request is also compared field by field and with LINQ over objects.</summary>
[Collection(LibraryCollection.Name)]
public sealed class ComputedQueryTests(LibraryDatabases databases)
{
    private const string Fields = "key genre author { key name mentor { name } } extent { height } price { currency }";

    [DatabaseTheory]
    [AllDatabases("", "")]
    [AllDatabases("{ genre: { in: [POETRY, HISTORY] } }", "")]
    [AllDatabases("{ author: { name: { contains: \"a\" } } }", "{ author: { name: DESC } }, { genre: ASC }")]
    [AllDatabases("{ author: { publications: { some: { copies: { gt: 3 } } } }, extent: { height: { gte: 2 } } }", "{ extent: { height: ASC } }")]
    [AllDatabases("{ or: [{ genre: { eq: POETRY } }, { price: null }] }", "{ price: { currency: DESC } }, { author: { mentor: { name: ASC } } }")]
    [AllDatabases("{ not: { author: { mentor: { name: { neq: null } } }, price: { currency: { eq: \"EUR\" } } } }", "{ price: { amount: DESC } }")]
    [AllDatabases("{ not: { price: { discount: { gt: 2 } } } }", "{ price: { discount: ASC } }")]
    [AllDatabases("{ price: { currency: { startsWith: \"e\", nin: [\"eur\"] } } }", "{ genre: DESC }")]
    [AllDatabases("{ or: [{ author: { key: { eq: 2 } } }, { author: { key: { eq: 3 } } }], extent: { weight: { neq: null } } }", "{ extent: { weight: DESC } }")]
    [AllDatabases("{ key: { gt: 0 } }", "")]
    [AllDatabases("{}", "{ key: DESC }")]
    public async Task Items_Should_BeThoseAskedFor_When_TheyAreComputed(DatabaseKind kind, string where, string order)
    {
        var library = await databases.GetAsync(kind);
        var arguments = $"tolerance: 0, where: {(where.Length == 0 ? "null" : where)}, order: [{order}]";
        foreach (var (field, roundTrips) in new[]
        {
            ($"series(first: 50, {arguments}) {{ totalCount nodes {{ {Fields} }} }}", 2),
            ($"allAuthors {{ series({arguments}) {{ {Fields} }} }}", 2),
        })
        {
            await library.QueryAsync($"{{ {field} }}");

            (await library.PlanAsync($"{{ {field} }}")).RoundTrips.Count.ShouldBeLessThanOrEqualTo(roundTrips);
        }
    }

    [DatabaseTheory]
    [AllDatabases("tolerance: 0")]
    [AllDatabases("tolerance: 0.5, where: { author: { name: { neq: \"\" } } }")]
    [AllDatabases("genres: [HISTORY, POETRY], order: [{ author: { name: ASC } }]")]
    [AllDatabases("fromCities: []")]
    public async Task Pages_Should_ShowEachItemOnce_When_WalkedInBothDirections(DatabaseKind kind, string arguments)
    {
        var library = await databases.GetAsync(kind);
        var all = (await PageAsync("first: 50"))["nodes"].Items.Select(Key).ToList();

        var (forwards, backwards) = (new List<string>(), new List<string>());
        for (var page = await PageAsync("first: 2"); ; page = await PageAsync($"first: 2, after: \"{page["pageInfo"]["endCursor"].Text}\""))
        {
            page["totalCount"].Number.ShouldBe(all.Count);
            forwards.AddRange(page["nodes"].Items.Select(Key));
            if (!page["pageInfo"]["hasNextPage"].IsTrue)
            {
                break;
            }
        }

        for (var page = await PageAsync("last: 3"); ; page = await PageAsync($"last: 3, before: \"{page["pageInfo"]["startCursor"].Text}\""))
        {
            backwards.InsertRange(0, page["nodes"].Items.Select(Key));
            if (!page["pageInfo"]["hasPreviousPage"].IsTrue)
            {
                break;
            }
        }

        forwards.ShouldBe(all);
        backwards.ShouldBe(all);
        all.Distinct().Count().ShouldBe(all.Count);
        (all.Count == 0).ShouldBe(arguments == "fromCities: []");

        async Task<Answer> PageAsync(string page) => (await library.QueryAsync(
            $"{{ series({page}, {arguments}) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} nodes {{ genre author {{ key }} }} edges {{ cursor node {{ genre }} }} }} }}"))["series"];

        static string Key(Answer series) => $"{series["author"]["key"]} {series["genre"]}";
    }

    [DatabaseTheory]
    [AllDatabases("{ series(first: 4, tolerance: 0) { nodes { genre extent { height } keywords } } }", 1)]
    [AllDatabases("{ series(first: 4, tolerance: 0) { totalCount pageInfo { hasNextPage } } }", 1)]
    [AllDatabases("{ series(first: 4, tolerance: 0) { nodes { author { name publications(first: 2) { nodes { slug } } } readers { name } critic { name mentor { name } } } } }", 2)]
    [AllDatabases("{ series(first: 4, tolerance: 0) { nodes { volumes { number opener { slug allTags { name } } publications { title } sequel { number series { genre } } } } } }", 2)]
    [AllDatabases("{ series(last: 4, tolerance: 0) { nodes { publicationPages(first: 2) { totalCount nodes { slug reviews(first: 1) { nodes { text } } } aggregates { copies { max } } groups(by: [YEAR]) { count } } } } }", 2)]
    [AllDatabases("{ series(first: 4, tolerance: 0) { nodes { author { series(tolerance: 0.5) { genre publications { slug author { name } } } } } } }", 2)]
    [AllDatabases("{ a: series(first: 0, tolerance: 0) { nodes { author { name } } } b: series { nodes { key } } c: series(tolerance: null) { nodes { key } } }", 2)]
    public async Task Operation_Should_TakeAtMostTwoRoundTrips_When_ItemsOfTheRootAreComputed(DatabaseKind kind, string query, int roundTrips)
    {
        var library = await databases.GetAsync(kind);

        (await library.RequestAsync(query)).Errors.ShouldBeEmpty();

        (await library.PlanAsync(query)).RoundTrips.Count.ShouldBeLessThanOrEqualTo(roundTrips);
    }

    [DatabaseTheory]
    [AllDatabases("where: { publications: { any: true } }", "BAD_USER_INPUT", "where.publications")]
    [AllDatabases("where: { or: [{ keywords: { any: true } }] }", "BAD_USER_INPUT", "where.or[0].keywords")]
    [AllDatabases("where: { not: { publisher: { city: { eq: \"a\" } } } }", "BAD_USER_INPUT", "where.not.publisher")]
    [AllDatabases("order: [{ publisher: { city: ASC } }]", "BAD_USER_INPUT", "order.publisher.city")]
    [AllDatabases("after: \"nonsense\"", "INVALID_CURSOR", "after")]
    [AllDatabases("first: 51", "PAGE_SIZE_LIMIT_EXCEEDED", "first")]
    [AllDatabases("volumeSize: 9", "BAD_USER_INPUT", "volumeSize")]
    public async Task Field_Should_BeRefused_When_ItIsAskedForWhatCannotBeTold(DatabaseKind kind, string arguments, string code, string named)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync($"{{ series(tolerance: 0, {arguments}) {{ totalCount }} }}");

        error.Code.ShouldBe(code);
        error.Message.ShouldContain(named);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherOrder(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var page = await library.QueryAsync("{ series(first: 1, tolerance: 0, order: [{ genre: ASC }]) { pageInfo { endCursor } } }");
        var cursor = $"\"{page["series"]["pageInfo"]["endCursor"].Text}\"";

        (await library.RequestAsync($"{{ series(tolerance: 0, order: [{{ genre: ASC }}], after: {cursor}) {{ totalCount }} }}")).Errors.ShouldBeEmpty();
        (await library.FailAsync($"{{ series(tolerance: 0, after: {cursor}) {{ totalCount }} }}")).Code.ShouldBe(EntityErrorCodes.InvalidCursor);
        (await library.FailAsync($"{{ series(order: [{{ genre: ASC }}], after: {cursor}) {{ totalCount }} }}")).Code.ShouldBe(EntityErrorCodes.InvalidCursor);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Field_Should_BeRefused_When_ThereAreTooManyEntitiesToComputeFrom(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        await using var context = library.CreateContext();
        var shown = library.Content.Series.Select(series => series.Author.Id).Distinct().ToList();
        int Count(Func<int, bool> isWanted) => library.Content.Publications.Count(publication => !publication.IsLent && shown.Contains(publication.Author.Id) && isWanted(publication.Author.Id));
        var few = Count(author => author == shown[0]);
        few.ShouldBeInRange(1, Count(_ => true) - 1);
        var options = new EntitySchemaOptions { MaxComputedFrom = Count(_ => true) - 1 };

        var all = await AskAsync("{ series(tolerance: 0) { totalCount } }");
        var one = await AskAsync($"{{ series(tolerance: 0, where: {{ author: {{ key: {{ eq: {shown[0]} }} }} }}) {{ totalCount }} }}");
        options = new EntitySchemaOptions { MaxComputedFrom = options.MaxComputedFrom + 1 };
        var allowed = await AskAsync("{ series(tolerance: 0) { totalCount } }");

        var error = all.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(EntityErrorCodes.ComputationLimitExceeded);
        error.Message.ShouldContain("narrow it by \"where\", on \"author\", \"genre\", or by \"genres\"");
        one.Errors.ShouldBeEmpty();
        allowed.Errors.ShouldBeEmpty();

        async Task<ExecutionResult> AskAsync(string query) =>
            await new RequestExecutor(LibrarySchema.Create(context.Model, options), new RequestOptions()).ExecuteAsync(new GraphQLRequest { Query = query, Services = new SingleService(context) });
    }
}
