using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>Which requests a plan serves, and what it comes to.</summary>
[Collection(LibraryCollection.Name)]
public sealed class PlanTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases("{ publication(slug: \"p-1\") { title author { name students { name publications { nodes { title } } } } reviews { totalCount nodes { text } } } }", 1)]
    [AllDatabases("{ publications(first: 3) { nodes { title } pageInfo { hasNextPage } totalCount } }", 1)]
    [AllDatabases("{ publications(first: 3) { nodes { reviews { nodes { reviewer { reviews { nodes { publication { tags { nodes { name } } } } } } } } } } }", 2)]
    [AllDatabases("{ allTags { publications { totalCount } } branch { publications magazines } }", 2)]
    [AllDatabases("{ node(id: \"VGFnOmIx\") { id ... on Tag { publications { nodes { tags { nodes { name } } } } } } }", 1)]
    [AllDatabases("{ nodes(ids: [\"Qm9vazpwLTE=\", \"TWFnYXppbmU6cC0z\"]) { id ... on Publication { reviews { nodes { reviewer { name } } } } } }", 1)]
    [AllDatabases("{ nodes(ids: \"Qm9vazpwLTE=\") { ... on Publication { title reviews { totalCount nodes { reviewer { reviews { nodes { text } } } } } } } }", 1)]
    [AllDatabases("{ nodes(ids: []) { id } }", 0)]
    [AllDatabases("{ __typename }", 0)]
    public async Task Operation_Should_TakeFewRoundTrips_When_ItIsDeep(DatabaseKind kind, string query, int expected)
    {
        var library = await databases.GetAsync(kind);

        (await library.PlanAsync(query)).RoundTrips.Count.ShouldBe(expected);
        await library.RequestAsync(query);
    }

    [DatabaseTheory]
    [AllDatabases("query($after: String) { authors(first: 2, after: $after) { nodes { name } } }", "after", "wrong", null)]
    [AllDatabases("query($id: ID!) { node(id: $id) { id } }", "id", "wrong", "VGFnOmIx")]
    [AllDatabases("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", "ids", "wrong", "Qm9vazpwLTE=")]
    [AllDatabases("query($where: TagFilterInput) { tags(where: $where) { nodes { name } } }", "where", "{\"name\":{\"contains\":null}}", "{\"name\":{\"contains\":\"b\"}}")]
    [AllDatabases("query($first: Int) { tags(first: $first) { nodes { name } } }", "first", "1000", "2")]
    public async Task Operation_Should_BePlanned_When_AnInvalidRequestCameFirst(DatabaseKind kind, string query, string variable, string invalid, string? valid)
    {
        var library = await databases.GetAsync(kind);

        var refused = await library.RequestAsync(query, Variables(variable, invalid));
        var planned = await library.PlanAsync(query, Variables(variable, valid));

        refused.Errors.ShouldNotBeEmpty();
        planned.IsPlanned.ShouldBeTrue();
        await library.RequestAsync(query, Variables(variable, valid));
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Statement_Should_SelectColumnsOfTheSelection_When_ItIsSmall(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var statement = (await library.PlanAsync("{ books(first: 1) { nodes { isbn } } }")).RoundTrips.Single().Single();

        statement.ShouldContain("Isbn");
        statement.ShouldNotContain("Title");
        statement.ShouldNotContain("COUNT");
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Nodes_Should_BeServedByOnePlan_When_OtherIdsAreOfTheSameTypes(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        const string Query = "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Publication { title } } }";
        string[] ids = ["Qm9vazpwLTE=", "TWFnYXppbmU6cC0z", "Qm9vazpwLTI="];

        foreach (var given in new[] { ids, [ids[1], ids[0]], [ids[2], ids[2], ids[1], ids[0]] })
        {
            var answer = await library.PlanAsync(Query, new { ids = given });

            answer.RoundTrips.Single().Count.ShouldBe(2);
            await library.RequestAsync(Query, new { ids = given });
        }
    }

    [DatabaseTheory]
    [AllDatabases("first: 1, order: { key: ASC }")]
    [AllDatabases("first: 1, order: { key: DESC }")]
    [AllDatabases("last: 1, order: { key: ASC }")]
    [AllDatabases("first: 3, where: { publications: { any: true } }")]
    public async Task Children_Should_BeThoseOfThePage_When_MoreItemsAreReadToSeeWhetherThereAreAny(DatabaseKind kind, string arguments)
    {
        var library = await databases.GetAsync(kind);
        var query = $"{{ authors({arguments}) {{ pageInfo {{ hasNextPage hasPreviousPage }} nodes {{ publications(first: 50) {{ nodes {{ slug reviews(first: 50) {{ nodes {{ stars }} }} }} }} }} }} }}";

        var authors = (await library.QueryAsync(query))["authors"]["nodes"].Items;
        var publications = authors.SelectMany(author => author["publications"]["nodes"].Items).ToList();
        var reviews = publications.SelectMany(publication => publication["reviews"]["nodes"].Items);

        (await library.PlanAsync(query)).Rows.ShouldBe([authors.Count() + 1, publications.Count, reviews.Count()]);
    }

    private static Dictionary<string, object?> Variables(string name, string? value) => new()
    {
        [name] = value is ['{', ..] ? JsonValues.Parse(value) : int.TryParse(value, out var number) ? number : value,
    };
}
