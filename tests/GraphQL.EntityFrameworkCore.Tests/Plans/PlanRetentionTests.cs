using System.Runtime.CompilerServices;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>What a plan that is kept for further requests keeps of the one that it was made for.</summary>
[Collection(LibraryCollection.Name)]
public sealed class PlanRetentionTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("{ publications(first: 2, where: { title: { contains: \"a\" } }) { totalCount nodes { title author { name } reviews { nodes { stars } } } } }")]
    [AllDatabases(
        "query($where: PublicationFilterInput, $order: [PublicationSortInput!], $first: Int) { publications(where: $where, order: $order, first: $first) { nodes { title } } }",
        """{ "where": { "title": { "contains": "a" } }, "order": [{ "title": "DESC" }], "first": 2 }""")]
    [AllDatabases("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{ "ids": ["VGFnOmIx"] }""")]
    [AllDatabases("query($text: String!) { search(text: $text, first: 2) { nodes { score } } }", """{ "text": "a" }""")]
    [AllDatabases("""{ allAuthors { series(publishedBy: "2016-06-28") { author { name } price { amount } publications { slug } volumes { opener { title } } } } }""")]
    [AllDatabases("""{ nodes(ids: ["VGFnOmIx", "VGFnOmIy"]) { id ... on Tag { publications { nodes { title } } } } }""")]
    [AllDatabases("""{ search(text: "a", first: 2) { totalCount pageInfo { hasNextPage } nodes { score item { ... on Publication { title reviews { totalCount } } } } } }""")]
    public async Task Plan_Should_KeepNothingOfItsFirstRequest_When_ThatIsOver(DatabaseKind kind, string query, string variables = "{}")
    {
        var library = await databases.GetAsync(kind);

        var services = await ServeAsync(library, query, variables);

        for (var attempt = 0; attempt < 10 && services.IsAlive; attempt++)
        {
            await Task.Delay(10);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        services.IsAlive.ShouldBeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> ServeAsync(LibraryDatabase library, string query, string variables)
    {
        await using var context = library.CreateContext();
        var services = new SingleService(context);
        var result = await library.Executor.ExecuteAsync(new GraphQLRequest
        {
            Query = query,
            Variables = (IReadOnlyDictionary<string, object?>?)JsonValues.Parse(variables),
            Services = services,
        });
        result.Errors.ShouldBeEmpty();
        return new WeakReference(services);
    }
}
