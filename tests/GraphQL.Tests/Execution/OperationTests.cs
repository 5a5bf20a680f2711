using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class OperationTests
{
    private const string Sdl = "type Query { a: Int, b: Int } type Mutation { add(n: Int!): Counter } type Counter { total: Int, history: [Int] } type Subscription { ticks: Int }";

    [Theory]
    [InlineData("{ a }", null, """{"a":1}""", null)]
    [InlineData("query One { a }", null, """{"a":1}""", null)]
    [InlineData("query One { a }", "One", """{"a":1}""", null)]
    [InlineData("query One { a } query Two { b }", "Two", """{"b":2}""", null)]
    [InlineData("query One { a } query Two { b }", null, "", "Must provide operation name if query contains multiple operations.")]
    [InlineData("query One { a } query Two { b }", "Three", "", "Unknown operation named \"Three\".")]
    [InlineData("{ a }", "", "", "Unknown operation named \"\".")]
    [InlineData("fragment F on Query { a }", null, "", "Must provide an operation.")]
    public async Task ExecuteAsync_Should_ChooseOperation_When_NameIsGivenOrNot(string document, string? name, string data, string? error)
    {
        var result = await Executor.ExecuteAsync(new ExecutionRequest
        {
            Schema = SchemaBuilder.Build(Sdl),
            Document = Parser.Parse(document),
            OperationName = name,
            RootValue = Json.Read("""{ "a": 1, "b": 2 }"""),
        });

        result.ShouldBe(data, error is null ? [] : [error]);
        result.Errors.ShouldAllBe(found => found.Code == ErrorCodes.OperationResolutionFailed);
    }

    [Theory]
    [InlineData(Sdl, "subscription { ticks }", "Subscriptions are not supported by this server; send a query instead. @ 1:1")]
    [InlineData("type Query { a: Int }", "mutation { add }", "Schema is not configured to execute mutation operation. @ 1:1")]
    [InlineData("type Query { a: Int }", "subscription { ticks }", "Schema is not configured to execute subscription operation. @ 1:1")]
    public async Task ExecuteAsync_Should_RefuseOperation_When_ItsKindIsNotSupported(string sdl, string document, string error)
    {
        var result = await Executor.ExecuteAsync(new ExecutionRequest { Schema = SchemaBuilder.Build(sdl), Document = Parser.Parse(document) });

        result.ShouldBe(string.Empty, error);
        result.Errors[0].Code.ShouldBe(ErrorCodes.OperationNotSupported);
    }

    [Fact]
    public async Task ExecuteAsync_Should_RunMutationsOneAfterTheOther_When_TheyAreSelectedTogether()
    {
        var calls = new List<string>();
        var total = 0;
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Mutation.add"] = FieldResolver.FromAsync<object?>(async (_, batch) =>
                {
                    var number = batch.Argument<int>("n");
                    calls.Add($"start {number}");
                    await Task.Delay(5);
                    calls.Add($"end {number}");
                    return number == 2 ? throw new GraphQLException("no twos") : total += number;
                }),
                ["Counter.total"] = FieldResolver.From<int>(counted =>
                {
                    calls.Add($"read {counted}");
                    return total;
                }),
            },
        };

        var result = await Executions.ExecuteAsync(Sdl, "mutation { a: add(n: 1) { total } b: add(n: 2) { total } c: add(n: 3) { total } }", options: options);

        result.ShouldBe("""{"a":{"total":1},"b":null,"c":{"total":4}}""", "no twos @ 1:35 in b");
        calls.ShouldBe(["start 1", "end 1", "read 1", "start 2", "end 2", "start 3", "end 3", "read 4"]);
    }

    [Fact]
    public async Task ExecuteAsync_Should_Stop_When_ItIsCancelledBefore()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var request = new ExecutionRequest { Schema = SchemaBuilder.Build(Sdl), Document = Parser.Parse("{ a }") };

        await Should.ThrowAsync<OperationCanceledException>(async () => await Executor.ExecuteAsync(request, cancellation.Token));
    }

    [Fact]
    public async Task ExecuteAsync_Should_Stop_When_ItIsCancelledInResolver()
    {
        using var cancellation = new CancellationTokenSource();
        var calls = 0;
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.a"] = FieldResolver.FromAsync<object?>(async (_, batch) =>
                {
                    await cancellation.CancelAsync();
                    batch.CancellationToken.ThrowIfCancellationRequested();
                    return 1;
                }),
                ["Query.b"] = FieldResolver.From<object?>(_ => ++calls),
            },
        };
        var request = new ExecutionRequest { Schema = SchemaBuilder.Build(Sdl, options), Document = Parser.Parse("{ a b }") };

        await Should.ThrowAsync<OperationCanceledException>(async () => await Executor.ExecuteAsync(request, cancellation.Token));
        calls.ShouldBe(0);
    }

    [Fact]
    public async Task ExecuteAsync_Should_GiveServices_When_RequestHasSome()
    {
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver> { ["Query.a"] = FieldResolver.From<object?>((_, batch) => batch.Context.GetRequiredService<Clock>().Hour) },
        };
        var schema = SchemaBuilder.Build(Sdl, options);
        var document = Parser.Parse("{ a }");

        var given = await Executor.ExecuteAsync(new ExecutionRequest { Schema = schema, Document = document, Services = new Clock(7) });
        var missing = await Executor.ExecuteAsync(new ExecutionRequest { Schema = schema, Document = document });

        given.ShouldBe("""{"a":7}""");
        missing.ShouldBe("""{"a":null}""", "Unexpected error in the field \"Query.a\". @ 1:3 in a");
        missing.Errors[0].Exception!.Message.ShouldContain(nameof(Clock));
    }

    private sealed record Clock(int Hour) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Clock) ? this : null;
    }
}
