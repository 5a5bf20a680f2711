using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Arguments;

/// <summary>Conditions on items and arguments that hold whether or not an argument is given.</summary>
[Collection(LibraryCollection.Name)]
public sealed class ConditionTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases(false)]
    [AllDatabases(true)]
    public async Task Items_Should_BeThoseOfTheCondition_InLists_Counts_AndGroups(DatabaseKind kind, bool good)
    {
        var library = await databases.GetAsync(kind);

        var data = await library.QueryAsync(
            """
            query($good: Boolean) {
              publications(first: 50) {
                nodes { slug reviews(onlyGood: $good, first: 50) { totalCount aggregates { count } groups(by: [REVIEWER]) { count } nodes { key stars } } }
              }
            }
            """,
            new { good });

        foreach (var publication in data["publications"]["nodes"].Items)
        {
            var expected = library.Content.Publications.Single(row => row.Slug == publication["slug"].Text).Reviews
                .Where(review => !good || review.Stars >= 3).Select(review => review.Id).Order().ToList();
            publication["reviews"]["nodes"].Items.Select(review => review["key"].Number).ShouldBe(expected);
            publication["reviews"]["totalCount"].Number.ShouldBe(expected.Count);
            publication["reviews"]["aggregates"]["count"].Number.ShouldBe(expected.Count);
            publication["reviews"]["groups"].Items.Sum(group => group["count"].Number).ShouldBe(expected.Count);
        }
    }
}
