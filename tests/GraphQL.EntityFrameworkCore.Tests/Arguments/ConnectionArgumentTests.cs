using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Arguments;

/// <summary>Arguments of connections that stand for filters.</summary>
[Collection(LibraryCollection.Name)]
public sealed class ConnectionArgumentTests(LibraryDatabases databases)
{
    private static readonly DateOnly Day = new(2016, 6, 28);

    [DatabaseTheory]
    [AllDatabases("publications", "fromCities: [String!]", "publishedBy: LocalDate")]
    [AllDatabases("books", "fromCities: [String!]", "publishedBy: LocalDate")]
    [AllDatabases("reviews")]
    [AllDatabases("allPublications")]
    public async Task Field_Should_HaveTheArgumentsOfItsType_When_ItIsAConnection(DatabaseKind kind, string field, params string[] expected)
    {
        var schema = (await databases.GetAsync(kind)).Executor.Schema;

        ((ComplexType)schema.Types["Query"]).Fields[field].Arguments.Values
            .Where(argument => argument.Name is "fromCities" or "publishedBy")
            .Select(argument => $"{argument.Name}: {argument.Type}")
            .ShouldBe(expected);
        ((ComplexType)schema.Types["BooksConnection"]).Fields.Keys.ShouldContain("undated");
        ((ComplexType)schema.Types["ReviewsConnection"]).Fields.Keys.ShouldNotContain("undated");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Connection_Should_HoldWhatPasses_When_ArgumentsAreGivenAloneOrTogether(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var cities = library.Content.Publishers.Select(publisher => publisher.City).OfType<string>().Take(2).ToArray();
        var publishedInOne = (Publication publication) => publication.Publisher?.City is { } city && cities.Contains(city);

        await CheckAsync(new { fromCities = cities }, publishedInOne, _ => false);
        await CheckAsync(new { publishedBy = "2016-06-28" }, publication => publication.PublishedOn <= Day, publication => publication.PublishedOn is null);
        await CheckAsync(
            new { fromCities = cities, publishedBy = "2016-06-28", where = new { copies = new { gt = 1 } } },
            publication => publishedInOne(publication) && publication.PublishedOn <= Day && publication.Copies > 1,
            publication => publishedInOne(publication) && publication.PublishedOn is null && publication.Copies > 1);
        await CheckAsync(new { fromCities = Array.Empty<string>() }, _ => false, _ => false);
        await CheckAsync(new { fromCities = new[] { "Nowhere" }, publishedBy = "2016-06-28" }, _ => false, _ => false);
        await CheckAsync(new { fromCities = (string[]?)null, publishedBy = (string?)null }, _ => true, _ => false);

        async Task CheckAsync(object arguments, Func<Publication, bool> passes, Func<Publication, bool> undated)
        {
            var data = await library.QueryAsync(
                """
                query($fromCities: [String!], $publishedBy: LocalDate, $where: PublicationFilterInput) {
                  publications(fromCities: $fromCities, publishedBy: $publishedBy, where: $where, first: 50) { nodes { slug } totalCount undated }
                  authors(first: 50) {
                    nodes {
                      key
                      publications(fromCities: $fromCities, publishedBy: $publishedBy, where: $where, first: 50) { nodes { slug } totalCount undated }
                    }
                  }
                }
                """,
                arguments);
            Check(data["publications"], library.Content.Publications);
            foreach (var author in data["authors"]["nodes"].Items)
            {
                Check(author["publications"], library.Content.Publications.Where(publication => publication.Author.Id == author["key"].Number));
            }

            void Check(Answer connection, IEnumerable<Publication> all)
            {
                var expected = all.Where(passes).OrderBy(publication => publication.Id).ToList();
                connection["nodes"].Texts("slug").ShouldBe(expected.Take(50).Select(publication => publication.Slug));
                connection["totalCount"].Number.ShouldBe(expected.Count);
                connection["undated"].Number.ShouldBe(all.Count(undated));
            }
        }
    }

    [DatabaseTheory]
    [AllDatabases("publications(publishedBy: \"2016-06-28\") { nodes { slug } }", 1)]
    [AllDatabases("publications(publishedBy: \"2016-06-28\") { undated }", 1)]
    [AllDatabases("publications { undated nodes { slug } }", 1)]
    [AllDatabases("authors { nodes { publications(publishedBy: \"2016-06-28\", fromCities: []) { nodes { slug } totalCount undated } } }", 4)]
    public async Task Undated_Should_CostOneStatement_When_ItIsSelectedAndItsArgumentGiven(DatabaseKind kind, string selection, int expected)
    {
        var library = await databases.GetAsync(kind);
        var log = new SqlLog();

        await library.QueryAsync($"{{ {selection} }}", log: log);

        log.Statements.Count.ShouldBe(expected, string.Join("\n\n", log.Statements));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Argument_Should_BeRefused_When_ItsListIsTooLong(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync(
            "query($cities: [String!]) { publications(fromCities: $cities) { totalCount } }",
            new { cities = Enumerable.Repeat("Rome", 501) });

        (error.Message, error.Code).ShouldBe(("\"fromCities\" has 501 values; at most 500 are allowed.", EntityErrorCodes.FilterListLimitExceeded));
    }
}
