using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;

[Collection(LibraryCollection.Name)]
public sealed class FilterErrorTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("{ title: null }", "\"where.title\" is null")]
    [AllDatabases("{ title: { contains: null } }", "\"where.title.contains\" is null")]
    [AllDatabases("{ title: { in: null } }", "\"where.title.in\" is null")]
    [AllDatabases("{ copies: { ngt: null } }", "\"where.copies.ngt\" is null")]
    [AllDatabases("{ author: null }", "\"where.author\" is null")]
    [AllDatabases("{ reviews: null }", "\"where.reviews\" is null")]
    [AllDatabases("{ or: [{ reviews: { some: null } }] }", "\"where.or[0].reviews.some\" is null")]
    [AllDatabases("{ title: { eq: \"a\\u0000\" } }", "\"where.title.eq\" has a character")]
    [AllDatabases("{ keywords: { some: { nin: [\"a\", \"\\u0000\"] } } }", "\"where.keywords.some.nin\" has a character")]
    public async Task Filter_Should_BeRefused_When_AValueIsMissingOrImpossible(DatabaseKind kind, string filter, string message)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync($"{{ allPublications(where: {filter}) {{ key }} }}");

        error.Code.ShouldBe(ErrorCodes.BadUserInput);
        error.Message.ShouldContain(message);
    }

    [DatabaseTheory]
    [AllDatabases("not: { ", 150, "more than 15 levels")]
    [AllDatabases("and: { ", 150, "more than 15 levels")]
    [AllDatabases("author: { publications: { some: { ", 5, "more than 4 lists deep")]
    [AllDatabases("author: { mentor: { publications: { none: { ", 30, "more than 15 levels")]
    public async Task Filter_Should_BeRefused_When_ItNestsTooDeep(DatabaseKind kind, string level, int levels, string message)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync(Nested(level, levels));

        error.Code.ShouldBe(EntityErrorCodes.FilterDepthLimitExceeded);
        error.Message.ShouldContain(message);
    }

    [DatabaseTheory]
    [AllDatabases("not: { ", 13)]
    [AllDatabases("author: { publications: { some: { ", 4)]
    [AllDatabases("tags: { all: { publications: { none: { ", 2)]
    [AllDatabases("author: { mentor: { publications: { all: { ", 3)]
    public async Task Filter_Should_BeAnswered_When_ItNestsAsDeepAsAllowed(DatabaseKind kind, string level, int levels)
    {
        var library = await databases.GetAsync(kind);

        await library.QueryAsync(Nested(level, levels));
    }

    [DatabaseTheory]
    [AllDatabases("{ subtitle: { nstartsWith: \"{0}\" } }", "and", 66)]
    [AllDatabases("{ reviews: { all: { text: { ncontains: \"{0}\" } } } }", "or", 39)]
    [AllDatabases("{ not: { price: { discount: { ngt: {0} } } } }", "or", 39)]
    public async Task Filter_Should_BeAnswered_When_ItHasAsManyConditionsAsAllowed(DatabaseKind kind, string condition, string list, int count)
    {
        var library = await databases.GetAsync(kind);

        await library.QueryAsync(Listed(condition, list, count));
        (await library.FailAsync(Listed(condition, list, 3 * count))).Code.ShouldBe(EntityErrorCodes.FilterOperationLimitExceeded);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task In_Should_BeOneParameter_When_ListIsLong(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var log = new SqlLog();
        var few = new SqlLog();
        const string query = "query($keys: [Int]) { allPublications(where: { key: { in: $keys } }) { key } }";

        var answer = await library.QueryAsync(query, new { keys = Enumerable.Range(60, 500) }, log);
        await library.QueryAsync(query, new { keys = new[] { 1 } }, few);

        answer["allPublications"].Items.Count().ShouldBe(11);
        log.Statements.ShouldBe(few.Statements);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Order_Should_BeRefused_When_ThereIsTooMuchOfIt(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var many = string.Join(", ", Enumerable.Repeat("{ title: ASC }", 11));
        var deep = $"{{ author: {{ {string.Concat(Enumerable.Repeat("mentor: { ", 30))} name: ASC {new string('}', 30)} }} }}";

        (await library.FailAsync($"{{ publications(order: [{many}]) {{ totalCount nodes {{ key }} }} }}")).Code.ShouldBe(EntityErrorCodes.SortFieldLimitExceeded);
        (await library.FailAsync($"{{ publications(order: {deep}) {{ totalCount nodes {{ key }} }} }}")).Code.ShouldBe(EntityErrorCodes.SortDepthLimitExceeded);
    }

    private static string Nested(string level, int levels)
    {
        var closing = new string('}', levels * level.Count(character => character == '{'));
        return $"{{ allPublications(where: {{ {string.Concat(Enumerable.Repeat(level, levels))} {closing} }}) {{ key }} }}";
    }

    private static string Listed(string condition, string list, int count)
    {
        var conditions = Enumerable.Range(0, count).Select(index => condition.Replace("{0}", $"{index}", StringComparison.Ordinal));
        return $"{{ allPublications(where: {{ {list}: [{string.Join(", ", conditions)}] }}) {{ key }} }}";
    }
}
