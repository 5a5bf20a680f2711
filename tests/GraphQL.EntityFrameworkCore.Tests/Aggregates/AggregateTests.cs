using Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Aggregates;

/// <summary>Aggregates and groups of connections are those of the same items in memory.</summary>
[Collection(LibraryCollection.Name)]
public sealed class AggregateTests(LibraryDatabases databases)
{
    private const int DefaultCases = 60;

    [DatabaseTheory, AllDatabases]
    public async Task Aggregates_Should_BeThoseInMemory_When_FiltersAreGenerated(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var filters = new RandomFilters(library.Content, FuzzSettings.Seed);
        for (var index = 0; index < FuzzSettings.Cases(DefaultCases); index++)
        {
            var where = index == 0 ? [] : filters.Next(FilterType(library), 2);
            var data = await library.QueryAsync(
                Query($"publications(where: $where) {{ aggregates {{ {GroupOracle.Values} }} }}", "{ aggregates { " + GroupOracle.Values + " } }"),
                new { where });

            Check(library, data, where, (connection, items) =>
                GroupOracle.PrintAggregates(connection["aggregates"]).ShouldBe(GroupOracle.Aggregates(items)));
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Groups_Should_BeThoseInMemory_When_KeysFiltersAndOrdersAreGenerated(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var filters = new RandomFilters(library.Content, FuzzSettings.Seed);
        var random = new Random(FuzzSettings.Seed);
        for (var index = 0; index < FuzzSettings.Cases(DefaultCases); index++)
        {
            var where = index % 2 == 0 ? [] : filters.Next(FilterType(library), 1);
            var by = GroupOracle.KeyOf.Keys.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
            var order = GroupOracle.Orders[index % GroupOracle.Orders.Length];
            var first = random.Next(3) == 0 ? random.Next(4) : 70;
            var groups = $"groups(by: [{string.Join(", ", by)}], first: {first}, order: {order.Order}) {{ key {{ {GroupOracle.Keys} }} {GroupOracle.Values} }}";
            var data = await library.QueryAsync(Query($"publications(where: $where) {{ {groups} }}", $"{{ {groups} }}"), new { where });

            Check(library, data, where, (connection, items) =>
                connection["groups"].Items.Select(GroupOracle.Print).ShouldBe(GroupOracle.Groups(items, by, order).Take(first), groups));
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Aggregates_Should_SeeWhatTheConnectionHolds_When_ItHasALensOrAConditionOfItsOwn(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var day = new DateOnly(2016, 6, 28);

        var data = await library.QueryAsync(
            """
            {
              publications(publishedBy: "2016-06-28", first: 1) { totalCount aggregates { count publishedOn { max } } groups(by: GENRE) { count } }
              acquisitions(first: 0) { totalCount aggregates { count } }
              books { aggregates { count copies { sum } } groups(by: ISBN, first: 500) { count } }
              allAuthors { publications { aggregates { count } } praised: reviews { groups(by: PUBLICATION, first: 3) { key { publication { slug } } count stars { average } } } }
            }
            """);

        var (publications, books) = (library.Content.Publications, library.Content.Publications.OfType<Book>().ToList());
        var published = publications.Where(publication => publication.PublishedOn <= day).ToList();
        data["publications"]["aggregates"]["count"].Number.ShouldBe(published.Count);
        data["publications"]["groups"].Items.Sum(group => group["count"].Number).ShouldBe(published.Count);
        data["acquisitions"]["aggregates"]["count"].Number.ShouldBe(publications.Count(publication => !publication.IsLent));
        data["books"]["aggregates"]["copies"]["sum"].Number.ShouldBe(books.Sum(book => book.Copies));
        data["books"]["groups"].Items.Count().ShouldBe(books.Select(book => book.Isbn).Distinct().Count());
        data["allAuthors"].Items.Select(author => author["publications"]["aggregates"]["count"].Number)
            .ShouldBe(library.Content.Authors.Select(author => author.Publications.Count));
    }

    [DatabaseTheory]
    [AllDatabases("{ publications { aggregates { count copies { max } } groups(by: AUTHOR) { key { author { name } } count } } }", 1, 2)]
    [AllDatabases("{ authors { nodes { publications { aggregates { count rating { max } } groups(by: [YEAR, GENRE]) { key { year genre } count } } } } }", 2, 3)]
    [AllDatabases("{ publications { groups(by: AUTHOR) { key { author { publications { nodes { slug } totalCount } } } } } }", 2, 3)]
    [AllDatabases("{ authors { nodes { publications { groups(by: PUBLISHER) { key { publisher { publications { groups(by: YEAR) { count } } } } } } } } }", 2, 3)]
    public async Task Plan_Should_TakeOneStatementForEachListInTwoRoundTrips_When_ItHasGroups(DatabaseKind kind, string query, int roundTrips, int statements)
    {
        var library = await databases.GetAsync(kind);
        await library.QueryAsync(query);

        var answer = await library.PlanAsync(query);

        answer.RoundTrips.Count.ShouldBe(roundTrips);
        answer.RoundTrips.Sum(trip => trip.Count).ShouldBe(statements);
    }

    /// <summary>A query for the publications of the root, of authors (one to many, by number), publishers (by text) and tags (many to many).</summary>
    private static string Query(string root, string nested) =>
        $$"""
        query($where: PublicationFilterInput) {
          {{root}}
          allAuthors { id: key publications(where: $where) {{nested}} }
          allPublishers { id: code publications(where: $where) {{nested}} }
          allTags { id: name publications(where: $where) {{nested}} }
        }
        """;

    private static void Check(
        LibraryDatabase library, Answer data, Dictionary<string, object?> where, Action<Answer, IReadOnlyList<Publication>> check)
    {
        List<Publication> Filter(IEnumerable<Publication> items) =>
            [.. items.Where(item => FilterOracle.Matches(item, where)).OrderBy(item => item.Id)];

        check(data["publications"], Filter(library.Content.Publications));
        foreach (var author in data["allAuthors"].Items)
        {
            check(author["publications"], Filter(library.Content.Authors.Single(each => each.Id == author["id"].Number).Publications));
        }

        foreach (var publisher in data["allPublishers"].Items)
        {
            check(publisher["publications"], Filter(library.Content.Publishers.Single(each => each.Code == publisher["id"].Text).Publications));
        }

        foreach (var tag in data["allTags"].Items)
        {
            check(tag["publications"], Filter(library.Content.Tags.Single(each => each.Name == tag["id"].Text).Publications));
        }
    }

    private static InputObjectType FilterType(LibraryDatabase library) => (InputObjectType)library.Executor.Schema.Types["PublicationFilterInput"];
}
