using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Sorting;

[Collection(LibraryCollection.Name)]
public sealed class SortTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("[{}]", "\"order[0]\" must name exactly one field")]
    [AllDatabases("[{ copies: ASC, rating: ASC }]", "\"order[0]\" must name exactly one field")]
    [AllDatabases("[{ copies: ASC }, { author: {} }]", "\"order[1].author\" must name exactly one field")]
    [AllDatabases("[{ author: null }]", "\"order[0].author\" must name exactly one field")]
    [AllDatabases("[{ copies: null }]", "\"order[0].copies\" is null; write ASC or DESC.")]
    public async Task Order_Should_BeRefused_When_ItIsUnclear(DatabaseKind kind, string order, string message)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync($"{{ allPublications(order: {order}) {{ key }} }}");

        error.Code.ShouldBe(ErrorCodes.BadUserInput);
        error.Message.ShouldStartWith(message);
    }

    [DatabaseTheory]
    [AllDatabases("ASC")]
    [AllDatabases("DESC")]
    public async Task Nulls_Should_BeLast_When_OrderIsAnyDirection(DatabaseKind kind, string direction)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync($"{{ allPublications(order: {{ pageCount: {direction} }}) {{ pageCount }} }}");

        var isNull = data["allPublications"].Items.Select(item => item["pageCount"].IsNull).ToList();
        isNull.ShouldContain(true);
        isNull.ShouldBe(isNull.Order());
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Enums_Should_BeInTheOrderOfTheSchema_When_SortedBy(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var declared = ((EnumType)library.Executor.Schema.Types["Genre"]).Values.Keys.ToList();
        declared.ShouldBe(["SCIENCE_FICTION", "HISTORY", "POETRY", "DIY_MANUAL"]);

        var data = await library.QueryAsync(
            """
            {
              ascending: allPublications(order: { genre: ASC }) { genre }
              descending: allPublications(order: { genre: DESC }) { genre }
              publications { groups(by: [GENRE], order: { key: ASC }) { key { genre } } }
            }
            """);

        data["ascending"].Texts("genre").Distinct().ShouldBe(declared);
        data["descending"].Texts("genre").Distinct().ShouldBe(Enumerable.Reverse(declared));
        data["publications"]["groups"].Items.Select(group => group["key"]["genre"].Text).ShouldBe(declared);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Items_Should_BeInDefaultOrder_When_NoOrderIsGiven(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var expected = library.Content.Publications
            .Where(publication => !publication.IsLent)
            .OrderBy(publication => publication.AcquiredOn)
            .ThenBy(publication => publication.Publisher?.City, new Library.DatabaseOrder(isDescending: false))
            .ThenBy(publication => publication.Id)
            .Select(string? (publication) => publication.Slug)
            .ToList();

        foreach (var order in new[] { "", "order: [], ", "order: null, " })
        {
            var slugs = new List<string?>();
            for (string? after = null; slugs.Count == 0 || after is not null;)
            {
                var page = (await library.QueryAsync(
                    $"query($after: String) {{ acquisitions({order}after: $after, first: 7) {{ nodes {{ slug }} pageInfo {{ endCursor hasNextPage }} }} }}",
                    new { after }))["acquisitions"];
                slugs.AddRange(page["nodes"].Texts("slug"));
                slugs.Count.ShouldBeLessThanOrEqualTo(expected.Count);
                after = page["pageInfo"]["hasNextPage"].IsTrue ? page["pageInfo"]["endCursor"].Text : null;
            }

            slugs.ShouldBe(expected);
        }
    }
}
