using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>Plans of fields whose items are computed in C# from what the plan has read.</summary>
[Collection(LibraryCollection.Name)]
public sealed class ComputedPlanTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("""{ authors { nodes { name series(publishedBy: "2016-06-28") { __typename key genre undated keywords } } } }""", 2, 7)]
    [AllDatabases("""{ authors { nodes { series(publishedBy: "2016-06-28") { extent { height weight } price { amount currency discount } } } } }""", 2, 7)]
    [AllDatabases("""{ authors { nodes { series(fromCities: ["a", "b", ""]) { author { name mentor { name } } publisher { city } } } } }""", 2, 7)]
    [AllDatabases("""{ allAuthors { series(publishedBy: "2016-06-28") { volumes { number opener { __typename slug label author { name } ... on Book { isbn } } } } } }""", 2, 7)]
    [AllDatabases("""{ allAuthors { series(publishedBy: "2016-06-28") { volumes { sequel { number sequel { number series { genre } publications { title } } } } } } }""", 2, 7)]
    [AllDatabases("""{ allAuthors { series(publishedBy: "2016-06-28") { publications { slug keywords reviews(first: 2) { totalCount nodes { stars reviewer { name } } } allTags { name } } } } }""", 2, 10)]
    [AllDatabases("""{ publications(first: 3) { nodes { author { series(publishedBy: "2016-06-28") { publications { author { series(fromCities: []) { genre } students { digest(publishedBy: "2030-01-01") { stars } } } } } } } } }""", 2, 15)]
    [AllDatabases("""{ publication(slug: "p-1") { author { a: series(publishedBy: "2016-06-28") { ...Parts } b: series(publishedBy: "2000-01-01") { ...Parts } c: series { ...Parts } } } } fragment Parts on Series { genre undated publications { slug } }""", 1, 15)]
    [AllDatabases("""{ publications(first: 9) { nodes { ... on Book { author { digest(publishedBy: "2016-06-28") { key stars text reviewer { name } publication { slug } } } } } } }""", 2, 2)]
    [AllDatabases("""{ allTags { name picks(publishedBy: "2016-06-28", fromCities: ["a", "A", "b", ""]) { slug ... on Magazine { issue } allTags { name } } } }""", 2, 3)]
    [AllDatabases("""query($day: LocalDate = "2016-06-28", $cities: [String!]) { node(id: "VGFnOmIx") { ... on Tag { picks(publishedBy: $day, fromCities: $cities) { key } } } }""", 1, 2)]
    [AllDatabases("""{ allAuthors { series(volumeSize: 3) { readers { __typename name mentor { name } } critic { name bornOn } } } }""", 2, 7)]
    [AllDatabases("""{ allAuthors { series(tolerance: 0.5) { publicationPages(first: 1) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } aggregates { copies { max } } groups(by: [YEAR]) { count } } volumePages(last: 1) { edges { cursor node { number } } } readerPages { totalCount } } } }""", 2, 7)]
    [AllDatabases("""{ publication(slug: "p-1") { author { series(genres: HISTORY) { publicationPages(last: 2) { nodes { title reviews(first: 1) { nodes { text } } } } } } } }""", 1, 8)]
    public async Task Operation_Should_TakeFewStatements_When_ItemsAreComputed(DatabaseKind kind, string query, int roundTrips, int statements)
    {
        var library = await databases.GetAsync(kind);

        var plan = await library.PlanAsync(query);

        plan.IsPlanned.ShouldBeTrue();
        plan.RoundTrips.Count.ShouldBe(roundTrips);
        plan.RoundTrips.Sum(trip => trip.Count).ShouldBe(statements);
        (await library.RequestAsync(query)).Errors.ShouldBeEmpty();
    }

    [DatabaseTheory]
    [AllDatabases("null", "null", true)]
    [AllDatabases("null", "[]", false)]
    [AllDatabases("\"2016-06-28\"", "null", false)]
    public async Task Items_Should_BeTheStoredOnes_When_NoArgumentHasAValue(DatabaseKind kind, string day, string cities, bool areStored)
    {
        var library = await databases.GetAsync(kind);
        var query = $"{{ allAuthors {{ series(publishedBy: {day}, fromCities: {cities}) {{ key }} }} }}";

        var data = await library.QueryAsync(query);

        (await library.PlanAsync(query)).IsPlanned.ShouldBeTrue();
        data["allAuthors"].Items.SelectMany(author => author["series"].Items).Any(series => series["key"].Number > 0).ShouldBe(areStored);
    }

    [DatabaseTheory]
    [AllDatabases("publishedBy: \"2030-01-01\"", "genre", true, false)]
    [AllDatabases("publishedBy: \"2030-01-01\"", "author { name }", false, true)]
    [AllDatabases("publishedBy: \"2030-01-01\"", "publisher { city }", false, false)]
    [AllDatabases("publishedBy: \"2030-01-01\"", "extent { height }", false, true)]
    [AllDatabases("publishedBy: \"2030-01-01\"", "volumes { number }", false, false)]
    [AllDatabases("publishedBy: \"2030-01-01\"", "publications { slug }", false, false)]
    [AllDatabases("fromCities: []", "genre", false, true)]
    public async Task Operation_Should_BeExecutedFieldByField_When_AComputedObjectIsOdd(
        DatabaseKind kind, string argument, string selection, bool isPlanned, bool isError)
    {
        var library = await databases.GetAsync(kind);
        var query = $"{{ publication(slug: \"p-1\") {{ author {{ oddities({argument}) {{ {selection} }} }} }} }}";

        (await library.PlanAsync(query)).IsPlanned.ShouldBe(isPlanned);
        (await library.RequestAsync(query, isPlanned: isPlanned)).Errors.Any().ShouldBe(isError);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Related_Should_BeTheSameObjects_When_SeveralLeadToThem(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync("{ allAuthors { key series(volumeSize: 5) { genre keywords readers { key } critic { key } readerPages(first: 50) { nodes { key } totalCount } } } }");

        foreach (var author in data["allAuthors"].Items)
        {
            foreach (var series in author["series"].Items)
            {
                var reviewers = library.Content.Publications
                    .Where(publication => publication.Author.Id == author["key"].Number && !publication.IsLent && Naming.ToScreamingSnakeCase(publication.Genre.ToString()) == series["genre"].Text)
                    .OrderBy(publication => publication.Id)
                    .SelectMany(publication => publication.Reviews.OrderBy(review => review.Id))
                    .Select(review => review.Reviewer?.Id)
                    .OfType<int>()
                    .ToList();
                series["readers"].Items.Select(reader => reader["key"].Number).ShouldBe(reviewers.Distinct());
                series["readerPages"]["nodes"].Items.Select(reader => reader["key"].Number).ShouldBe(reviewers.Distinct());
                series["readerPages"]["totalCount"].Number.ShouldBe(reviewers.Distinct().Count());
                (series["critic"].IsNull ? (int?)null : series["critic"]["key"].Number).ShouldBe(reviewers.Count == 0 ? null : reviewers[^1]);
            }
        }
    }
}
