using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Aggregates;

/// <summary>Aggregates and groups of items that computed objects have in memory are those of the database.</summary>
[Collection(LibraryCollection.Name)]
public sealed class MemoryGroupTests(LibraryDatabases databases)
{
    private const int DefaultCases = 30;

    [DatabaseTheory, AllDatabases]
    public async Task Groups_Should_BeThoseOfTheItems_When_KeysAndOrdersAreGenerated(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var random = new Random(FuzzSettings.Seed);
        for (var index = 0; index < FuzzSettings.Cases(DefaultCases); index++)
        {
            var by = GroupOracle.KeyOf.Keys.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
            var order = GroupOracle.Orders[index % GroupOracle.Orders.Length];
            var first = random.Next(3) == 0 ? random.Next(4) : 70;
            var data = await library.QueryAsync(
                $$"""
                {
                  allAuthors {
                    key
                    series(volumeSize: 3) {
                      genre
                      publicationPages(first: 1) {
                        aggregates { {{GroupOracle.Values}} }
                        groups(by: [{{string.Join(", ", by)}}], first: {{first}}, order: {{order.Order}}) { key { {{GroupOracle.Keys}} } {{GroupOracle.Values}} }
                      }
                    }
                  }
                }
                """);

            foreach (var author in data["allAuthors"].Items)
            {
                foreach (var series in author["series"].Items)
                {
                    var items = library.Content.Publications
                        .Where(item => item.Author.Id == author["key"].Number && !item.IsLent && Naming.ToScreamingSnakeCase(item.Genre.ToString()) == series["genre"].Text)
                        .ToList();
                    GroupOracle.PrintAggregates(series["publicationPages"]["aggregates"]).ShouldBe(GroupOracle.Aggregates(items));
                    series["publicationPages"]["groups"].Items.Select(GroupOracle.Print).ShouldBe(GroupOracle.Groups(items, by, order).Take(first));
                }
            }
        }
    }

    [DatabaseTheory]
    [AllDatabases("{ authors { nodes { series(genres: [POETRY], fromCities: []) { publicationPages { aggregates { count copies { min } } groups(by: YEAR) { count } } } } } }")]
    [AllDatabases("{ authors { nodes { series(publishedBy: \"1900-01-01\") { publicationPages { aggregates { count copies { min sum } pageCount { average } } groups(by: [YEAR, AUTHOR]) { key { author { name } } } } } } } }")]
    public async Task Aggregates_Should_BeThoseOfNothing_When_AListIsEmpty(DatabaseKind kind, string query)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync(query);

        (await library.PlanAsync(query)).RoundTrips.Count.ShouldBe(2);
        foreach (var series in data["authors"]["nodes"].Items.SelectMany(author => author["series"].Items))
        {
            series["publicationPages"]["groups"].Items.Count().ShouldBe(series["publicationPages"]["aggregates"]["count"].Number == 0 ? 0 : 1);
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Groups_Should_CostNoRoundTripOfTheirOwn_When_TheyAreByEntities(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        const string Query =
            "{ allAuthors { series(volumeSize: 1) { publicationPages { groups(by: [PUBLISHER, AUTHOR], first: 9) { count key { publisher { code publications { totalCount } } author { name mentor { name } } } } } } } }";

        await library.QueryAsync(Query);
        var answer = await library.PlanAsync(Query);

        // The authors, their publications, what is loaded with these in five statements, and the numbers of publications.
        (answer.RoundTrips.Count, answer.RoundTrips.Sum(trip => trip.Count)).ShouldBe((2, 8));
    }
}
