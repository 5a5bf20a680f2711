using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Aggregates;

/// <summary>What is refused of groups, and how it is told.</summary>
[Collection(LibraryCollection.Name)]
public sealed class GroupErrorTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("by: []", ErrorCodes.BadUserInput, "\"by\" is empty; name what to group by, such as [AUTHOR].")]
    [AllDatabases("by: AUTHOR, first: -1", ErrorCodes.BadUserInput, "\"first\" is -1; ask for 0 to 500 groups.")]
    [AllDatabases("by: AUTHOR, first: 501", EntityErrorCodes.GroupLimitExceeded, "\"first\" is 501; ask for 0 to 500 groups.")]
    [AllDatabases(
        "by: [AUTHOR, GENRE, CONDITION, YEAR]",
        EntityErrorCodes.GroupLimitExceeded,
        "There are more than 50 groups; set \"first\" to at most 500, or narrow \"where\".")]
    [AllDatabases("by: AUTHOR, order: [{}]", ErrorCodes.BadUserInput, "\"order[0]\" must name exactly one field to sort by; to sort by several, give a list such as [{ count: DESC }, { key: ASC }].")]
    [AllDatabases("by: AUTHOR, order: [{ key: ASC }, { copies: { min: null } }]", ErrorCodes.BadUserInput, "\"order[1].copies.min\" is null; write ASC or DESC.")]
    [AllDatabases("by: AUTHOR, order: { count: null }", ErrorCodes.BadUserInput, "\"order[0].count\" is null; write ASC or DESC.")]
    public async Task Groups_Should_BeAnErrorThatLeavesTheRestAlone_When_ArgumentsAreWrong(DatabaseKind kind, string arguments, string code, string message)
    {
        var library = await databases.GetAsync(kind);

        var result = await library.RequestAsync($"{{ publications(first: 1) {{ totalCount groups({arguments}) {{ count }} }} }}");

        var error = result.Errors.ShouldHaveSingleItem();
        (error.Message, error.Code).ShouldBe((message, code));
        var connection = Answer.DataOf(result)["publications"];
        connection["groups"].IsNull.ShouldBeTrue();
        connection["totalCount"].Number.ShouldBe(library.Content.Publications.Count);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Groups_Should_BeRefused_When_TheirOrderIsTooLong(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var order = string.Join(", ", Enumerable.Repeat("{ count: ASC }", 11));

        (await library.FailAsync($"{{ publications {{ groups(by: AUTHOR, order: [{order}]) {{ count }} }} }}")).Code.ShouldBe(EntityErrorCodes.SortFieldLimitExceeded);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Groups_Should_BeAnErrorOfTheirParentOnly_When_OneParentHasTooMany(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        await using var context = library.CreateContext();
        var options = new EntitySchemaOptions { DefaultMaxGroups = 3 };
        var executor = new RequestExecutor(LibrarySchema.Create(context.Model, options), new RequestOptions());

        var result = await executor.ExecuteAsync(new GraphQLRequest
        {
            Query = "{ allAuthors { publications { groups(by: [PUBLISHER]) { count } } } }",
            Services = new SingleService(context),
        });

        var publishers = library.Content.Authors
            .Select(author => author.Publications.Select(publication => publication.Publisher?.Code).Distinct().Count())
            .ToList();
        publishers.ShouldContain(count => count > 3);
        publishers.ShouldContain(count => count <= 3);
        Answer.DataOf(result)["allAuthors"].Items.Select(author => author["publications"]["groups"].IsNull).ShouldBe(publishers.Select(count => count > 3));
        result.Errors.Count.ShouldBe(publishers.Count(count => count > 3));
    }

    [Fact]
    public async Task Build_Should_Fail_When_MoreGroupsAreAllowedByDefaultThanAtMost()
    {
        var library = await databases.GetAsync(DatabaseKind.Sqlite);
        await using var context = library.CreateContext();

        Should.Throw<InvalidOperationException>(() => LibrarySchema.Create(context.Model, new EntitySchemaOptions { MaxGroups = 5 }))
            .Message.ShouldContain("DefaultMaxGroups is 50");
    }
}
