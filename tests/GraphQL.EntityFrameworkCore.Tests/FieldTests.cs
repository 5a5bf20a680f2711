using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>Fields of every kind give what is in the database.</summary>
[Collection(LibraryCollection.Name)]
public sealed class FieldTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases]
    public async Task Values_Should_BeThoseOfTheEntities(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync(
            "{ allPublications { key title subtitle label isRare genre condition keywords publishedOn extent { height weight } price { currency } author { name } publisher { code } allTags { name } ... on Book { isbn } ... on Magazine { issue } } }");

        foreach (var (item, publication) in data["allPublications"].Items.Zip(library.Content.Publications))
        {
            item["key"].Number.ShouldBe(publication.Id);
            item["title"].Text.ShouldBe(publication.Title);
            item["subtitle"].Text.ShouldBe(publication.Subtitle);
            item["label"].Text.ShouldBe(publication.Label);
            (item["isRare"].IsNull ? (bool?)null : item["isRare"].IsTrue).ShouldBe(publication.IsRare);
            item["genre"].Text.ShouldBe(publication.Genre switch
            {
                Genre.ScienceFiction => "SCIENCE_FICTION",
                Genre.DIYManual => "DIY_MANUAL",
                var genre => genre.ToString().ToUpperInvariant(),
            });
            item["keywords"].Items.Select(keyword => keyword.Text).ShouldBe(publication.Keywords);
            item["publishedOn"].Text.ShouldBe(publication.PublishedOn?.ToString("O"));
            item["extent"]["height"].Number.ShouldBe(publication.Extent.Height);
            item["price"].IsNull.ShouldBe(publication.Price is null);
            item["author"]["name"].Text.ShouldBe(publication.Author.Name);
            item["publisher"].IsNull.ShouldBe(publication.Publisher is null);
            item["allTags"].Texts("name").ShouldBe(publication.Tags
                .OrderBy(tag => tag.Weight, new NullsLast())
                .ThenBy(tag => tag.Name, new DatabaseOrder(isDescending: false))
                .Select(string? (tag) => tag.Name));
        }
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Predicate_Should_AlwaysHold_When_FieldHasOne(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync("{ allPublications { praise(where: { stars: { lt: 5 } }, first: 50) { nodes { stars } totalCount } } }");

        foreach (var (item, publication) in data["allPublications"].Items.Zip(library.Content.Publications))
        {
            item["praise"]["totalCount"].Number.ShouldBe(publication.Reviews.Count(review => review.Stars == 4));
            item["praise"]["nodes"].Items.ShouldAllBe(review => review["stars"].Number == 4);
        }
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Single_Should_BeNull_When_ThereIsNone(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        const string query = "query($slug: String!) { publication(slug: $slug) { __typename slug } }";

        (await library.QueryAsync(query, new { slug = "p-3" }))["publication"]["__typename"].Text.ShouldBe("Magazine");
        foreach (var slug in new[] { "P-3", "", "p-", "p-%", "\0", "\uD800" })
        {
            (await library.QueryAsync(query, new { slug }))["publication"].IsNull.ShouldBeTrue(slug);
        }
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Counts_Should_BeThoseOfTheClass_When_ParentIsAny(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync("{ branch { name publications magazines } allAuthors { colleagues } }");

        data["branch"]["publications"].Number.ShouldBe(library.Content.Publications.Count);
        data["branch"]["magazines"].Number.ShouldBe(library.Content.Publications.OfType<Magazine>().Count());
        data["allAuthors"].Items.ShouldAllBe(author => author["colleagues"].Number == library.Content.Authors.Count);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Only_Should_BeAnError_When_ThereAreSeveral(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        (await library.FailAsync("{ onlyAuthor { name } }")).Code.ShouldBe(ErrorCodes.InternalServerError);
    }

    private sealed class NullsLast : IComparer<int?>
    {
        public int Compare(int? x, int? y) => new DatabaseOrder(isDescending: false).Compare(x, y);
    }
}
