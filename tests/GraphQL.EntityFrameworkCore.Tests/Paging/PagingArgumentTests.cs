using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Paging;

[Collection(LibraryCollection.Name)]
public sealed class PagingArgumentTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("first: 51", EntityErrorCodes.PageSizeLimitExceeded, "\"first\" is 51")]
    [AllDatabases("last: 51", EntityErrorCodes.PageSizeLimitExceeded, "\"last\" is 51")]
    [AllDatabases("first: -1", ErrorCodes.BadUserInput, "\"first\" is -1")]
    [AllDatabases("first: 1, last: 1", ErrorCodes.BadUserInput, "cannot be given together")]
    public async Task Page_Should_BeRefused_When_SizeIsWrong(DatabaseKind kind, string arguments, string code, string message)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync($"{{ publications({arguments}) {{ totalCount }} }}");

        error.Code.ShouldBe(code);
        error.Message.ShouldContain(message);
    }

    [DatabaseTheory]
    [AllDatabases("", 10)]
    [AllDatabases("(first: 0)", 0)]
    [AllDatabases("(last: 0)", 0)]
    [AllDatabases("(first: 50)", 50)]
    public async Task Page_Should_HaveItsSize_When_ItIsInRange(DatabaseKind kind, string arguments, int expected)
    {
        var library = await databases.GetAsync(kind);

        var page = (await library.QueryAsync($"{{ publications{arguments} {{ nodes {{ key }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}"))["publications"];

        page["nodes"].Items.Count().ShouldBe(expected);
        (page["pageInfo"]["hasNextPage"].IsTrue || page["pageInfo"]["hasPreviousPage"].IsTrue).ShouldBeTrue();
    }
}
