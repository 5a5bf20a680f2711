using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Arguments;

/// <summary>Long texts are refused before anything is done with them.</summary>
[Collection(LibraryCollection.Name)]
public sealed class TextLengthTests(LibraryDatabases databases)
{
    private const int Most = 1_000;
    private const int MostOfCursor = 20_000;

    [DatabaseTheory]
    [AllDatabases("publications(where: { title: { eq: TEXT } }) { totalCount }", "where.title.eq")]
    [AllDatabases("publications(where: { title: { nin: [\"a\", null, TEXT] } }) { totalCount }", "where.title.nin")]
    [AllDatabases("publications(where: { title: { contains: TEXT } }) { totalCount }", "where.title.contains")]
    [AllDatabases("publications(where: { author: { reviews: { some: { text: { nendsWith: TEXT } } } } }) { totalCount }", "where.author.reviews.some.text.nendsWith")]
    [AllDatabases("publications(where: { keywords: { some: { startsWith: TEXT } } }) { totalCount }", "where.keywords.some.startsWith")]
    [AllDatabases("publication(slug: TEXT) { title }", "slug")]
    [AllDatabases("node(id: TEXT) { id }", "id")]
    [AllDatabases("nodes(ids: [\"Qm9vazpwLTE=\", TEXT]) { id }", "id")]
    [AllDatabases("search(text: TEXT) { totalCount }", "text")]
    [AllDatabases("publications(after: TEXT) { totalCount }", "after", MostOfCursor)]
    [AllDatabases("search(text: \"a\", before: TEXT) { totalCount }", "before", MostOfCursor)]
    public async Task Text_Should_BeRefused_When_ItIsTooLong(DatabaseKind kind, string field, string name, int most = Most)
    {
        var library = await databases.GetAsync(kind);

        foreach (var (length, isTooLong) in new[] { (most, false), (most + 1, true), (100_000, true) })
        {
            var text = new string('x', length);
            var type = field.Contains("node", StringComparison.Ordinal) ? "ID!" : "String!";
            var results = new[]
            {
                await library.RequestAsync($"{{ {field.Replace("TEXT", $"\"{text}\"", StringComparison.Ordinal)} }}"),
                await library.RequestAsync($"query($text: {type}) {{ {field.Replace("TEXT", "$text", StringComparison.Ordinal)} }}", new { text }),
            };

            foreach (var result in results)
            {
                result.Errors.Any(error => error.Code == EntityErrorCodes.TextLengthLimitExceeded).ShouldBe(isTooLong);
                if (isTooLong)
                {
                    result.Errors.ShouldHaveSingleItem().Message.ShouldBe($"\"{name}\" has a text of {length} characters; at most {most} are allowed.");
                }
            }
        }
    }

    [Fact]
    public void Search_Should_MakeNoWordTooMany_When_ItRefuses()
    {
        var made = 0;
        LibrarySearchIndex.WordMade.Value = () => made++;
        var rule = new SearchRule(new LibrarySearchIndex(), MostCharacters: 1_000_000, MostWords: 16);

        Refuse(string.Concat(Enumerable.Repeat("word ", 100_000))).ShouldBe(EntityErrorCodes.SearchWordLimitExceeded);
        made.ShouldBe(17);
        Refuse(string.Concat(Enumerable.Repeat("word ", 1_000_000))).ShouldBe(EntityErrorCodes.TextLengthLimitExceeded);
        made.ShouldBe(17);

        string? Refuse(string text) => Should.Throw<GraphQLException>(() => rule.Check(new object?[] { text, null, null, null })).Code;
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Searches_Should_Stop_When_TheRequestIsCancelled(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        await using var context = library.CreateContext();
        using var cancellation = new CancellationTokenSource();
        var made = 0;
        LibrarySearchIndex.WordMade.Value = () =>
        {
            made++;
            cancellation.Cancel();
        };
        var searches = Enumerable.Range(0, 100).Select(index => $"s{index}: search(text: \"word{index}\") {{ totalCount }}");

        await Should.ThrowAsync<OperationCanceledException>(async () => await library.Executor.ExecuteAsync(
            new GraphQLRequest { Query = $"{{ {string.Join(' ', searches)} }}", Services = new SingleService(context, null) }, cancellation.Token));

        made.ShouldBe(1);
    }
}
