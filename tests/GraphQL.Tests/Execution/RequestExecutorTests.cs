using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class RequestExecutorTests
{
    private const string Sdl = "type Query { a(n: Int): Int } type Mutation { set: Int }";

    [Theory]
    [InlineData("{ a }", """{"data":{"a":null}}""")]
    [InlineData("{ a", """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":4}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("{ b }", """{"errors":[{"message":"Cannot query field \"b\" on type \"Query\". Did you mean \"a\"?","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"FieldsOnCorrectType"}}]}""")]
    [InlineData("query ($v: Int!) { a(n: $v) }", """{"errors":[{"message":"Variable \"$v\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":8}],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    public async Task ExecuteAsync_Should_Answer_When_RequestIsGoodOrBad(string query, string response)
    {
        var executor = new RequestExecutor(SchemaBuilder.Build(Sdl));

        var first = await executor.ExecuteAsync(new GraphQLRequest { Query = query });
        var again = await executor.ExecuteAsync(new GraphQLRequest { Query = query });

        first.ToJson().ShouldBe(response);
        again.ToJson().ShouldBe(response);
    }

    [Theory]
    [InlineData("query Read { a } mutation Write { set }", "Read", null)]
    [InlineData("query Read { a } mutation Write { set }", "Write", "A mutation cannot be sent with GET; send it with POST. @ 1:18")]
    [InlineData("mutation { set }", null, "A mutation cannot be sent with GET; send it with POST. @ 1:1")]
    [InlineData("query Read { a } mutation Write { set }", "Nope", "Unknown operation named \"Nope\".")]
    public async Task ExecuteAsync_Should_RefuseMutation_When_OnlyQueriesAreAllowed(string query, string? name, string? error)
    {
        var executor = new RequestExecutor(SchemaBuilder.Build(Sdl));

        var result = await executor.ExecuteAsync(new GraphQLRequest { Query = query, OperationName = name, QueriesOnly = true });

        result.ShouldBe(error is null ? """{"a":null}""" : string.Empty, error is null ? [] : [error]);
    }

    [Fact]
    public void Constructor_Should_Throw_When_SchemaIsInvalid()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } type Thing implements Named { a: Int } interface Named { name: String }");

        Should.Throw<SchemaException>(() => new RequestExecutor(schema)).Message.ShouldContain("Interface field Named.name expected but Thing does not provide it.");
    }

    [Fact]
    public async Task ExecuteAsync_Should_KeepLimitsOfParser_When_TheyAreSet()
    {
        var executor = new RequestExecutor(SchemaBuilder.Build(Sdl), new RequestOptions { Parser = new ParserOptions { MaxTokens = 3 } });

        (await executor.ExecuteAsync(new GraphQLRequest { Query = "{ a }" })).Errors.ShouldBeEmpty();
        (await executor.ExecuteAsync(new GraphQLRequest { Query = "{ a a }" })).Errors[0].Code.ShouldBe(ErrorCodes.TokenLimitExceeded);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(500, 2)]
    public void GetOrAdd_Should_PrepareAgain_When_DocumentWasDropped(int capacity, int prepared)
    {
        var cache = new DocumentCache(capacity, maxSize: long.MaxValue);
        var calls = 0;
        PreparedDocument Prepare(string text)
        {
            calls++;
            return new PreparedDocument(Parser.Parse(text), []);
        }

        var first = cache.GetOrAdd("{ a }", Prepare);
        cache.GetOrAdd("{ b }", Prepare);
        var again = cache.GetOrAdd("{ a }", Prepare);

        calls.ShouldBe(prepared);
        ReferenceEquals(first, again).ShouldBe(prepared == 2);
    }

    [Fact]
    public void GetOrAdd_Should_DropLeastRecentlyUsed_When_CacheIsFull()
    {
        var cache = new DocumentCache(2, maxSize: long.MaxValue);
        var prepared = new List<string>();
        PreparedDocument Prepare(string text)
        {
            prepared.Add(text);
            return new PreparedDocument(Parser.Parse(text), []);
        }

        foreach (var text in new[] { "{ a }", "{ b }", "{ a }", "{ c }", "{ a }", "{ b }" })
        {
            cache.GetOrAdd(text, Prepare);
        }

        prepared.ShouldBe(["{ a }", "{ b }", "{ c }", "{ b }"]);
    }

    [Fact]
    public async Task GetOrAdd_Should_StayConsistent_When_ManyAskAtOnce()
    {
        var cache = new DocumentCache(8, maxSize: long.MaxValue);
        var tasks = Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
        {
            for (var index = 0; index < 2000; index++)
            {
                var text = $"{{ a{(index * (worker + 1)) % 20} }}";
                var document = cache.GetOrAdd(text, source => new PreparedDocument(Parser.Parse(source), []));
                Printer.Print(document.Document!).ShouldBe($"{{\n  {text[2..^2]}\n}}");
            }
        }));

        await Task.WhenAll(tasks);
    }
}
