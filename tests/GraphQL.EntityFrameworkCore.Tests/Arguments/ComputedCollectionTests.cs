using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Arguments;

/// <summary>Fields whose items are computed where an argument is given.</summary>
[Collection(LibraryCollection.Name)]
public sealed class ComputedCollectionTests(LibraryDatabases databases)
{
    [DatabaseTheory, AllDatabases]
    public async Task Items_Should_BeThoseOfTheDatabase_When_NoArgumentIsGiven(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync("{ authors(first: 50) { nodes { key digest { key publication { slug } } } } }");

        foreach (var author in data["authors"]["nodes"].Items)
        {
            author["digest"].Items.Select(review => (review["key"].Number, review["publication"]["slug"].Text)).ShouldBe(
                library.Content.Reviews.Where(review => review.Reviewer?.Id == author["key"].Number).Select(review => (review.Id, (string?)review.Publication.Slug)));
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Items_Should_BeComputedFromWhatPasses_When_AnArgumentIsGiven(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var log = new SqlLog();

        var data = await library.QueryAsync(
            """
            {
              authors(first: 50) {
                nodes {
                  key
                  digest(publishedBy: "2016-06-28") { key stars text reviewer { key } publication { slug author { key } } }
                }
              }
            }
            """,
            log: log);

        // The authors, their publications, the reviewers by their keys, and the authors of the publications.
        log.Statements.Count.ShouldBe(4, string.Join("\n\n", log.Statements));
        foreach (var author in data["authors"]["nodes"].Items)
        {
            var publications = library.Content.Publications
                .Where(publication => publication.Author.Id == author["key"].Number && !publication.IsLent)
                .OrderBy(publication => publication.Id);
            var dated = publications.Where(publication => publication.PublishedOn <= new DateOnly(2016, 6, 28));
            var undated = publications.Where(publication => publication.PublishedOn is null);
            author["digest"].Items.Select(Describe).ShouldBe(
            [
                .. dated.Select(publication => $"0 {publication.Copies} dated  {publication.Slug} {publication.Author.Id}"),
                .. undated.Select(publication => $"0 {publication.Copies}  {publication.Author.Id} {publication.Slug} {publication.Author.Id}"),
            ]);
        }
    }

    private static string Describe(Answer review) =>
        $"{review["key"]} {review["stars"]} {review["text"]} {(review["reviewer"].IsNull ? "" : review["reviewer"]["key"])}"
        + $" {review["publication"]["slug"]} {review["publication"]["author"]["key"]}";
}
