using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;

namespace Contested.GraphQL.Tests.Limits;

public sealed class DocumentCacheTests
{
    private static readonly PreparedDocument Valid = new(Parser.Parse("{ a }"), []);
    private static readonly PreparedDocument Refused = new(null, [new GraphQLError("no")]);

    [Fact]
    public void GetOrAdd_Should_KeepTheMostRecent_When_ThereAreTooMany()
    {
        var cache = new DocumentCache(2, 1_000);

        Prepare(cache, "a").ShouldBeTrue();
        Prepare(cache, "b").ShouldBeTrue();
        Prepare(cache, "a").ShouldBeFalse();
        Prepare(cache, "c").ShouldBeTrue();
        Prepare(cache, "a").ShouldBeFalse();
        Prepare(cache, "b").ShouldBeTrue();
        cache.Count.ShouldBe(2);
    }

    [Fact]
    public void GetOrAdd_Should_LetGoOfTheOldest_When_TextsAreTooLong()
    {
        var cache = new DocumentCache(100, 100);

        Prepare(cache, new string('a', 30));
        Prepare(cache, new string('b', 20));
        cache.Count.ShouldBe(2);
        Prepare(cache, new string('c', 1));

        cache.Count.ShouldBe(2);
        Prepare(cache, new string('b', 20)).ShouldBeFalse();
        Prepare(cache, new string('a', 30)).ShouldBeTrue();
    }

    [Fact]
    public void GetOrAdd_Should_LetGoOfTheOldest_When_TheySelectTooMuch()
    {
        var cache = new DocumentCache(100, 100_000);

        cache.GetOrAdd("a", _ => new PreparedDocument(null, []) { Fields = 20 });
        cache.GetOrAdd("b", _ => new PreparedDocument(null, []) { Fields = 20 });
        cache.Count.ShouldBe(2);
        cache.GetOrAdd("c", _ => new PreparedDocument(null, []) { Fields = 20 });
        cache.Count.ShouldBe(2);
        cache.GetOrAdd("d", _ => new PreparedDocument(null, []) { Fields = 1_000 });
        cache.Count.ShouldBe(2);

        Prepare(cache, "c").ShouldBeFalse();
        Prepare(cache, "a").ShouldBeTrue();
    }

    [Fact]
    public void GetOrAdd_Should_GiveTheDocumentThatIsKept_When_TwoArePreparedAtOnce()
    {
        var cache = new DocumentCache(100, 1_000);
        var first = new PreparedDocument(null, []);

        var second = cache.GetOrAdd("a", text =>
        {
            cache.GetOrAdd(text, _ => first).ShouldBe(first);
            return new PreparedDocument(null, []);
        });

        second.ShouldBe(first);
    }

    [Fact]
    public void Executor_Should_CountFieldsOfFragmentsAsOftenAsTheyAreSpread()
    {
        const string query = "{ self { ...A } other: self { ...A } } query B { a } fragment A on Query { a self { a } }";
        DocumentLimitCheck.Check(Parser.Parse(query), DocumentLimits.Default, out var fields).ShouldBeNull();

        fields.ShouldBe(9);
    }

    [Theory]
    [InlineData(0, 1_000, 1)]
    [InlineData(10, 0, 1)]
    [InlineData(10, 1_000, 501)]
    public void GetOrAdd_Should_KeepNothing_When_ThereIsNoRoom(int capacity, long maxSize, int length)
    {
        var cache = new DocumentCache(capacity, maxSize);

        Prepare(cache, new string('a', length));

        cache.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(2_000, 1)]
    [InlineData(2_001, 0)]
    public void GetOrAdd_Should_KeepRefusedDocumentsOnlyWhereShort(int length, int count)
    {
        var cache = new DocumentCache(100, 1_000_000);

        cache.GetOrAdd(new string('a', length), _ => Refused).ShouldBe(Refused);

        cache.Count.ShouldBe(count);
    }

    /// <summary>Tells whether a document had to be prepared.</summary>
    private static bool Prepare(DocumentCache cache, string text)
    {
        var isPrepared = false;
        cache.GetOrAdd(text, _ =>
        {
            isPrepared = true;
            return Valid;
        });
        return isPrepared;
    }
}
