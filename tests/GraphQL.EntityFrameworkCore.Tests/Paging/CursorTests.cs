using System.Buffers.Text;
using System.Text;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Paging;

[Collection(LibraryCollection.Name)]
public sealed class CursorTests(LibraryDatabases databases)
{
    private const string Query =
        """
        query($after: String, $before: String) {
          publications(after: $after, before: $before, order: [{ title: ASC }, { rating: DESC }, { genre: ASC }, { isLent: ASC }, { publishedOn: ASC }]) {
            edges { cursor }
          }
        }
        """;

    [DatabaseTheory]
    [AllDatabases("")]
    [AllDatabases("x")]
    [AllDatabases("ä📚")]
    [AllDatabases("bnVsbA")]
    [AllDatabases("W10")]
    [AllDatabases("e30")]
    public async Task Cursor_Should_BeRefused_When_ItIsNone(DatabaseKind kind, string cursor)
    {
        var library = await databases.GetAsync(kind);

        (await library.FailAsync(Query, new { after = cursor })).Code.ShouldBe(EntityErrorCodes.InvalidCursor);
        (await library.FailAsync(Query, new { before = cursor })).Code.ShouldBe(EntityErrorCodes.InvalidCursor);
    }

    [DatabaseTheory]
    [AllDatabases("title", "a\0b")]
    [AllDatabases("rating", "NaN")]
    [AllDatabases("rating", "1e999")]
    [AllDatabases("copies", "99999999999")]
    [AllDatabases("copies", null)]
    [AllDatabases("isLent", "maybe")]
    [AllDatabases("genre", "Cooking")]
    [AllDatabases("publishedOn", "2016-02-30")]
    public async Task Cursor_Should_BeRefused_When_AValueDoesNotFit(DatabaseKind kind, string field, string? value)
    {
        var library = await databases.GetAsync(kind);
        var query = $"query($after: String) {{ publications(after: $after, order: {{ {field}: ASC }}) {{ pageInfo {{ startCursor }} }} }}";
        var cursor = (await library.QueryAsync(query))["publications"]["pageInfo"]["startCursor"].Text!;
        var parts = System.Text.Json.JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(cursor))!;
        parts[1] = value;

        var forged = Base64Url.EncodeToString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(parts));

        (await library.FailAsync(query, new { after = forged })).Code.ShouldBe(EntityErrorCodes.InvalidCursor);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherOrder(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var cursor = (await library.QueryAsync("{ publications { pageInfo { endCursor } } }"))["publications"]["pageInfo"]["endCursor"].Text;

        var error = await library.FailAsync(Query, new { after = cursor });

        error.Code.ShouldBe(EntityErrorCodes.InvalidCursor);
        error.Message.ShouldContain("in this order");
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherFieldWithTheSameOrder(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        string[] fields = ["publications", "acquisitions", "books", "magazines"];
        foreach (var field in fields)
        {
            var cursor = (await library.QueryAsync($"{{ {field}(order: {{ slug: ASC }}) {{ pageInfo {{ startCursor }} }} }}"))[field]["pageInfo"]["startCursor"].Text;
            foreach (var other in fields)
            {
                var result = await library.RequestAsync(
                    $"query($cursor: String) {{ {other}(order: {{ slug: ASC }}, after: $cursor) {{ nodes {{ slug }} }} }}", new { cursor });
                result.Errors.Select(error => error.Code).ShouldBe(other == field ? [] : [EntityErrorCodes.InvalidCursor], $"{field} {other}");
            }
        }
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Cursor_Should_BeRefusedOrAPlace_When_ItIsDamaged(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var random = new Random(3);
        var cursors = (await library.QueryAsync(Query))["publications"]["edges"].Texts("cursor");
        for (var index = 0; index < 200; index++)
        {
            var bytes = Encoding.Latin1.GetBytes(cursors[random.Next(cursors.Count)]!);
            var damaged = index % 2 == 0
                ? Encoding.Latin1.GetString(bytes, 0, random.Next(bytes.Length))
                : FlipBit(Base64Url.DecodeFromUtf8(bytes), random);
            var result = await library.RequestAsync(Query, index % 4 < 2 ? new { after = damaged } : new { before = damaged });
            result.Errors.ShouldAllBe(error => error.Code == EntityErrorCodes.InvalidCursor, damaged);
        }
    }

    private static string FlipBit(byte[] bytes, Random random)
    {
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return Base64Url.EncodeToString(bytes);
    }
}
