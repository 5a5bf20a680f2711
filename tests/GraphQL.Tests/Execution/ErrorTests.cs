using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    private const string Sdl = "type Query { a: Int, b: Int, day: Day, list: [Int] } scalar Day";

    [Fact]
    public async Task ExecuteAsync_Should_ShowMessageAndCode_When_ErrorIsMeantForClient()
    {
        var result = await ExecuteAsync("{ first: a b }", _ => throw new GraphQLException("No luck.", "NO_LUCK"));

        result.ShouldBe("""{"first":null,"b":2}""", "No luck. @ 1:3 in first");
        result.Errors[0].Code.ShouldBe("NO_LUCK");
    }

    [Fact]
    public async Task ExecuteAsync_Should_HideMessage_When_ErrorIsUnexpected()
    {
        var result = await ExecuteAsync("{ a b }", _ => throw new InvalidOperationException("secret"));

        result.ShouldBe("""{"a":null,"b":2}""", "Unexpected error in the field \"Query.a\". @ 1:3 in a");
        result.Errors[0].Code.ShouldBe(ErrorCodes.InternalServerError);
        result.Errors[0].Exception!.Message.ShouldBe("secret");
        result.ToJson().ShouldBe("""{"errors":[{"message":"Unexpected error in the field \"Query.a\".","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"a":null,"b":2}}""");
    }

    [Fact]
    public async Task ExecuteAsync_Should_ShowException_When_DetailsAreAskedFor()
    {
        var unexpected = await ExecuteAsync("{ a }", _ => throw new InvalidOperationException("secret"), includeExceptionDetails: true);
        var expected = await ExecuteAsync("{ a }", _ => throw new GraphQLException("open"), includeExceptionDetails: true);

        unexpected.Errors[0].Extensions["exception"].ShouldBeOfType<string>().ShouldContain("InvalidOperationException: secret");
        expected.Errors[0].Extensions.ShouldBeEmpty();
    }

    [Fact]
    public async Task ExecuteAsync_Should_TreatReturnedExceptionAsError_When_ResolverReturnsOne() =>
        (await ExecuteAsync("{ a b }", _ => new GraphQLException("returned"))).ShouldBe("""{"a":null,"b":2}""", "returned @ 1:3 in a");

    [Fact]
    public async Task ExecuteAsync_Should_PointToNodes_When_ExceptionNamesThem()
    {
        var result = await ExecuteAsync("{ a: b ...F } fragment F on Query { b }", null, b: batch => throw new GraphQLException("here") { Nodes = [batch.Context.Operation] });

        result.ShouldBe("""{"a":null,"b":null}""", "here @ 1:1 in a", "here @ 1:1 in b");
    }

    /// <summary>What schema authors provide may fail outside of resolvers, too.</summary>
    [Theory]
    [InlineData("serialize", "{ day b }", "day")]
    [InlineData("enumerate", "{ list b }", "list")]
    public async Task ExecuteAsync_Should_HideMessage_When_CompletionThrowsUnexpectedly(string place, string document, string field)
    {
        var options = new SchemaBuilderOptions
        {
            Scalars = [new ScalarType("Day") { Serialize = _ => throw new FormatException("secret") }],
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.b"] = FieldResolver.From<object?>(_ => 2),
                ["Query.day"] = FieldResolver.From<object?>(_ => place),
                ["Query.list"] = FieldResolver.From<object?>(_ => Enumerable.Range(-1, 3).Select(number => 1 / number)),
            },
        };

        var result = await Executions.ExecuteAsync(Sdl, document, options: options);

        result.ShouldBe($$"""{"{{field}}":null,"b":2}""", $"Unexpected error in the field \"Query.{field}\". @ 1:3 in {field}");
    }

    [Fact]
    public async Task ExecuteAsync_Should_Fail_When_SerializeGivesNull()
    {
        var options = new SchemaBuilderOptions { Scalars = [new ScalarType("Day") { Serialize = _ => null }] };

        var result = await Executions.ExecuteAsync(Sdl, "{ day }", """{ "day": 1 }""", options: options);

        result.ShouldBe("""{"day":null}""", "Expected `Day.serialize(1)` to return non-nullable value, returned: null @ 1:3 in day");
    }

    private static async Task<ExecutionResult> ExecuteAsync(
        string document,
        Func<FieldBatch, object?>? a,
        bool includeExceptionDetails = false,
        Func<FieldBatch, object?>? b = null)
    {
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.a"] = FieldResolver.From<object?>((_, batch) => a?.Invoke(batch)),
                ["Query.b"] = FieldResolver.From<object?>((_, batch) => b is null ? 2 : b(batch)),
            },
        };
        return await Executor.ExecuteAsync(new ExecutionRequest
        {
            Schema = SchemaBuilder.Build(Sdl, options),
            Document = Parser.Parse(document),
            IncludeExceptionDetails = includeExceptionDetails,
        });
    }
}
