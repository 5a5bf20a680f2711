using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The number of statements depends on the operation, not on the data.</summary>
[Collection(LibraryCollection.Name)]
public sealed class BatchingTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("nodes { author { name } }", 2)]
    [AllDatabases("nodes { author { mentor { name } } publisher { code } }", 4)]
    [AllDatabases("nodes { price { amount } extent { height } keywords label }", 1)]
    [AllDatabases("nodes { allTags { name } }", 2)]
    [AllDatabases("nodes { reviews(first: 2, where: { stars: { gt: 1 } }, order: { text: DESC }) { nodes { reviewer { name } } totalCount } }", 4)]
    [AllDatabases("nodes { tags { nodes { publications { edges { cursor } } } } praise { pageInfo { hasNextPage } } }", 4)]
    [AllDatabases("totalCount", 1)]
    [AllDatabases("__typename", 0)]
    public async Task Statements_Should_BeAsMany_When_ParentsAreOneOrFifty(DatabaseKind kind, string selection, int expected)
    {
        var library = await databases.GetAsync(kind);
        foreach (var size in new[] { 20, 50 })
        {
            var log = new SqlLog();
            await library.QueryAsync($"{{ publications(first: {size}) {{ {selection} }} }}", log: log);
            log.Statements.Count.ShouldBe(expected, string.Join("\n\n", log.Statements));
        }
    }
}
