using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Limits;

public sealed class ExecutionLimitTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        "type Query { items: [Item] wait: Int stall: Int } type Item { bad: Int } type Mutation { run: Int } type Subscription { run: Int }",
        new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.items"] = FieldResolver.From<object?>(_ => Enumerable.Range(0, 20).Cast<object>().ToList()),
                ["Item.bad"] = FieldResolver.From<object?>(_ => throw new GraphQLException("bad")),
                ["Query.wait"] = FieldResolver.FromAsync<object?>(async (_, batch) =>
                {
                    await Task.Delay(Timeout.Infinite, batch.CancellationToken);
                    return 1;
                }),
                ["Query.stall"] = FieldResolver.FromAsync<object?>(async (_, batch) =>
                {
                    await Task.Delay(Timeout.Infinite, batch.CancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
                    throw new InvalidOperationException("interrupted");
                }),
            },
        });

    [Theory]
    [InlineData(5, 6, "More than 5 fields failed; further errors are left out.")]
    [InlineData(19, 20, "More than 19 fields failed; further errors are left out.")]
    [InlineData(20, 20, "bad")]
    public async Task Execute_Should_ReportOnlySoManyErrors(int limit, int expected, string last)
    {
        var result = await ExecuteAsync("{ items { bad } }", new RequestOptions { MaxErrors = limit });

        result.Errors.Count.ShouldBe(expected);
        result.Errors[^1].Message.ShouldBe(last);
        result.ToJson().Split("""{"bad":null}""").Length.ShouldBe(21);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(4, true)]
    public async Task Execute_Should_BeRefused_When_VariablesHaveTooManyValues(int limit, bool isRefused)
    {
        var variables = new Dictionary<string, object?>
        {
            ["a"] = new List<object?> { 1, new Dictionary<string, object?> { ["b"] = null } },
            ["c"] = "d",
        };

        var result = await new RequestExecutor(Schema, new RequestOptions { MaxVariableValues = limit })
            .ExecuteAsync(new GraphQLRequest { Query = "{ __typename }", Variables = variables });

        result.Errors.Select(error => error.Code).ShouldBe(isRefused ? [ErrorCodes.VariableValueLimitExceeded] : []);
    }

    [Theory]
    [InlineData("{ wait }")]
    [InlineData("{ stall }")]
    public async Task Execute_Should_ReportATimeout_When_ItTakesTooLong(string query)
    {
        var result = await ExecuteAsync(query, new RequestOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(50) });

        var error = result.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(ErrorCodes.ExecutionTimeout);
        error.Message.ShouldContain("0.05 seconds");
        result.IsExecuted.ShouldBeFalse();
    }

    [Fact]
    public async Task Execute_Should_Throw_When_CallerCancels()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest { Query = "{ wait }" }, cancellation.Token));
    }

    [Theory]
    [InlineData("mutation { run }", ErrorCodes.OperationNotAllowed)]
    [InlineData("subscription { run }", ErrorCodes.OperationNotSupported)]
    public async Task Execute_Should_TellWhatWouldHelp_When_OnlyQueriesAreAllowed(string query, string code)
    {
        var result = await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest { Query = query, QueriesOnly = true });

        result.Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
        result.Errors[0].Message.Contains("POST", StringComparison.Ordinal).ShouldBe(code == ErrorCodes.OperationNotAllowed);
    }

    [Theory]
    [InlineData("{ __schema { description } }", true)]
    [InlineData("{ __type(name: \"Query\") { name } }", true)]
    [InlineData("{ ...A } fragment A on Query { __schema { description } }", true)]
    [InlineData("{ __typename items { __typename } }", false)]
    public async Task Introspection_Should_BeRefused_When_SwitchedOff(string query, bool isRefused)
    {
        var options = new RequestOptions { Introspection = false };

        var result = await ExecuteAsync(query, options);

        result.Errors.Select(error => error.Code).ShouldBe(isRefused ? [ErrorCodes.IntrospectionDisabled] : []);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Suggestions_Should_FollowTheSwitchOfIntrospection(bool isOn)
    {
        var result = await ExecuteAsync("{ item }", new RequestOptions { Introspection = isOn });

        result.Errors.ShouldHaveSingleItem().Message.Contains("items", StringComparison.Ordinal).ShouldBe(isOn);
    }

    [Fact]
    public async Task Serialize_Should_GiveAFieldError_When_ItThrowsUnexpectedly()
    {
        var schema = SchemaBuilder.Build("scalar Bad type Query { bad: Bad good: Int }", new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.bad"] = FieldResolver.From<object?>(_ => 1),
                ["Query.good"] = FieldResolver.From<object?>(_ => 1),
            },
            Scalars = [new ScalarType("Bad") { Serialize = _ => throw new InvalidOperationException("secret") }],
        });

        var result = await new RequestExecutor(schema).ExecuteAsync(new GraphQLRequest { Query = "{ bad good }" });

        result.ToJson().ShouldContain("\"data\":{\"bad\":null,\"good\":1}");
        result.ToJson().ShouldNotContain("secret");
        result.Errors.ShouldHaveSingleItem().Exception.ShouldBeOfType<InvalidOperationException>();
    }

    private static async Task<ExecutionResult> ExecuteAsync(string query, RequestOptions options) =>
        await new RequestExecutor(Schema, options).ExecuteAsync(new GraphQLRequest { Query = query });
}
