using System.Globalization;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Arguments;

/// <summary>Fields whose items are those of another navigation where an argument is true, or has a value.</summary>
[Collection(LibraryCollection.Name)]
public sealed class AlternativeTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("students", "includeTheirs: Boolean", "Whether their students are there too.")]
    [AllDatabases("publications", "includeTagged: Boolean", "Whether a tag is as good as the author, or as a city.")]
    [AllDatabases("favourites", "degree: Float", "How much they are liked at least, from 0 to 1.")]
    [AllDatabases("allFavourites", "degree: Float", "How much they are liked at least, from 0 to 1.")]
    public async Task Field_Should_HaveTheArgumentOnce_WithItsOwnDescription(DatabaseKind kind, string field, string expected, string description)
    {
        var schema = (await databases.GetAsync(kind)).Executor.Schema;

        var argument = ((ComplexType)schema.Types["Author"]).Fields[field].Arguments.Values.Single(each => $"{each.Name}: {each.Type}" == expected);

        argument.Description.ShouldBe(description);
        ((ComplexType)schema.Types["Query"]).Fields["publications"].Arguments["includeTagged"].Description.ShouldNotBe(description);
    }

    [DatabaseTheory]
    [AllDatabases(true)]
    [AllDatabases(false)]
    public async Task Items_Should_BeThoseOfTheOtherNavigation_When_TheArgumentIsTrue(DatabaseKind kind, bool wide)
    {
        var library = await databases.GetAsync(kind);

        foreach (var author in await AuthorsAsync(new { wide, first = 4 }))
        {
            var expected = Expected(author, _ => true);
            Check(author["publications"], expected, 4);
            author["students"].Items.Select(student => student["key"].Number)
                .ShouldBe((wide ? Row(author).School : Row(author).Students).Select(student => student.Id).Order());
            if (author["publications"]["pageInfo"]["hasNextPage"].IsTrue)
            {
                var after = author["publications"]["edges"].Items.Last()["cursor"].Text;
                var next = (await AuthorsAsync(new { wide, first = 50, after })).Single(other => other["key"].Number == author["key"].Number);
                next["publications"]["nodes"].Texts("slug").ShouldBe(expected.Skip(4).Select(publication => publication.Slug));
            }
        }

        foreach (var author in await AuthorsAsync(new { wide, first = 50, where = new { isLent = new { eq = true } } }))
        {
            Check(author["publications"], Expected(author, publication => publication.IsLent), 50);
        }

        async Task<List<Answer>> AuthorsAsync(object variables) =>
        [
            .. (await library.QueryAsync(
                """
                query($wide: Boolean, $where: PublicationFilterInput, $first: Int, $after: String) {
                  authors(first: 50) {
                    nodes {
                      key
                      students(includeTheirs: $wide) { key }
                      publications(includeTagged: $wide, where: $where, order: [{ copies: DESC }], first: $first, after: $after) {
                        nodes { slug } edges { cursor } pageInfo { hasNextPage } totalCount aggregates { count } groups(by: [GENRE]) { count }
                      }
                    }
                  }
                }
                """,
                variables))["authors"]["nodes"].Items,
        ];

        Author Row(Answer author) => library.Content.Authors[author["key"].Number - 1];

        List<Publication> Expected(Answer author, Func<Publication, bool> passes) =>
        [
            .. (wide ? Row(author).Shelf : Row(author).Publications).Where(passes)
                .OrderByDescending(publication => publication.Copies).ThenBy(publication => publication.Id),
        ];

        static void Check(Answer connection, List<Publication> expected, int first)
        {
            connection["nodes"].Texts("slug").ShouldBe(expected.Take(first).Select(publication => publication.Slug));
            connection["totalCount"].Number.ShouldBe(expected.Count);
            connection["aggregates"]["count"].Number.ShouldBe(expected.Count);
            connection["groups"].Items.Sum(group => group["count"].Number).ShouldBe(expected.Count);
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Argument_Should_MeanBoth_When_TheConnectionsOfTheTypeHaveItToo(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var cities = library.Content.Tags.Select(tag => tag.Name).Take(3).ToArray();

        var data = await library.QueryAsync(
            "query($cities: [String!]) { authors(first: 50) { nodes { key publications(includeTagged: true, fromCities: $cities, first: 50) { nodes { slug } } } } }",
            new { cities });

        foreach (var author in data["authors"]["nodes"].Items)
        {
            author["publications"]["nodes"].Texts("slug").ShouldBe(
                library.Content.Authors[author["key"].Number - 1].Shelf
                    .Where(publication => (publication.Publisher?.City is { } city && cities.Contains(city)) || publication.Tags.Exists(tag => cities.Contains(tag.Name)))
                    .OrderBy(publication => publication.Id).Select(publication => publication.Slug));
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Items_Should_BeThoseAskedFor_When_TheSameDocumentIsSentWithOtherValues(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        const string query = "query($wide: Boolean = false) { allAuthors { students(includeTheirs: $wide) { key } } }";

        var plans = new List<PlannedAnswer>();
        foreach (var wide in new[] { true, false, true })
        {
            plans.Add(await library.PlanAsync(query, new { wide }));
        }

        plans.ShouldAllBe(plan => plan.IsPlanned && plan.RoundTrips.Count == 2);
        plans[0].Data.ShouldBe(plans[2].Data);
        plans[0].Data.ShouldNotBe(plans[1].Data);
        (await library.PlanAsync(query)).Data.ShouldBe(plans[1].Data);
        (await library.PlanAsync(query, new { wide = (bool?)null })).Data.ShouldBe(plans[1].Data);
    }

    [DatabaseTheory]
    [AllDatabases("null")]
    [AllDatabases("0")]
    [AllDatabases("0.5")]
    [AllDatabases("1")]
    public async Task Items_Should_BeThoseOfTheJoinEntity_When_TheArgumentHasAValue(DatabaseKind kind, string value)
    {
        double? degree = value == "null" ? null : double.Parse(value, CultureInfo.InvariantCulture);
        var library = await databases.GetAsync(kind);

        var authors = (await library.QueryAsync(
            """
            query($degree: Float) {
              authors(first: 50) {
                nodes {
                  key
                  allFavourites(degree: $degree) { slug }
                  first: favourites(degree: $degree, first: 3) { ...Page }
                  last: favourites(degree: $degree, last: 2, where: { isLent: { eq: true } }, order: [{ copies: DESC }]) { ...Page }
                }
              }
            }
            fragment Page on PublicationsConnection { nodes { slug } totalCount aggregates { count } groups(by: [GENRE]) { count } }
            """,
            new { degree }))["authors"]["nodes"].Items.ToList();

        authors.Count.ShouldBe(library.Content.Authors.Count);
        foreach (var author in authors)
        {
            var expected = Expected(author["key"].Number);
            author["allFavourites"].Texts("slug").ShouldBe(expected.Select(publication => publication.Slug));
            Check(author["first"], expected.Take(3), expected.Count);
            var lent = expected.Where(publication => publication.IsLent).ToList();
            Check(author["last"], lent.OrderByDescending(publication => publication.Copies).ThenBy(publication => publication.Id).TakeLast(2), lent.Count);
        }

        List<Publication> Expected(int author) => degree is null
            ? [.. library.Content.Authors[author - 1].Publications.OrderBy(publication => publication.Id)]
            :
            [
                .. library.Content.Likings.Where(liking => liking.AuthorId == author && liking.Degree >= degree)
                    .Select(liking => library.Content.Publications[liking.PublicationId - 1]),
            ];

        static void Check(Answer connection, IEnumerable<Publication> page, int count)
        {
            connection["nodes"].Texts("slug").ShouldBe(page.Select(publication => publication.Slug));
            connection["totalCount"].Number.ShouldBe(count);
            connection["aggregates"]["count"].Number.ShouldBe(count);
            connection["groups"].Items.Sum(group => group["count"].Number).ShouldBe(count);
        }
    }

    [DatabaseTheory]
    [AllDatabases("favourites(degree: 2) { totalCount }")]
    [AllDatabases("allFavourites(degree: 2) { slug }")]
    public async Task Argument_Should_BeRefused_When_ItsValueIsNotValid(DatabaseKind kind, string field)
    {
        var error = await (await databases.GetAsync(kind)).FailAsync($"{{ publication(slug: \"p-1\") {{ author {{ {field} }} }} }}");

        error.Message.ShouldBe("\"degree\" is from 0 to 1.");
    }
}
