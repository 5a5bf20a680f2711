using System.Collections.Concurrent;
using System.Text.Json;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Tests.Plans;

/// <summary>Which requests a plan serves, and that no request changes what the next one gets.</summary>
public sealed class PlanCacheTests : IServiceProvider, IExecutionObserver
{
    private const string Query = "query($size: Int, $filter: Filter, $items: [Int], $yes: Boolean = true) { list(size: $size, filter: $filter, items: $items) more: list @include(if: $yes) }";

    private readonly SizePlanner _planner = new();
    private readonly RequestExecutor _executor;
    private readonly ConcurrentQueue<ExecutionRecord> _records = [];
    private readonly List<string> _unplanned = [];

    public PlanCacheTests() => _executor = new RequestExecutor(_planner.CreateSchema());

    [Fact]
    public async Task Requests_Should_BePlannedOnce_When_TheyAreEqual()
    {
        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(_ => Task.Run(() => AskAsync("""{ "size": 3, "filter": { "least": 1 } }"""))));

        _planner.Calls.ShouldBe(1);
        _records.Count(record => record.Plan is PlanUse.Miss).ShouldBe(1);
        _records.Count(record => record.Plan is PlanUse.Hit).ShouldBe(1_999);
    }

    [Fact]
    public async Task Requests_Should_ShareAPlan_When_OnlyValuesDiffer()
    {
        for (var size = 0; size <= 10; size++)
        {
            await AskAsync($$"""{ "size": {{size}}, "filter": { "least": {{size}}, "not": { "most": 1 } }, "items": [{{size}}, 1] }""");
        }

        _planner.Calls.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{ "size": 11, "filter": { "least": 1 } }""")]
    [InlineData("""{ "size": "many", "filter": { "least": 1 } }""")]
    [InlineData("""{ "size": 3, "filter": { "unknown": 1 } }""")]
    public async Task Invalid_Should_ChangeNothingForTheNext_When_ItComesInBetween(string invalid)
    {
        const string Valid = """{ "size": 3, "filter": { "least": 1 } }""";
        var first = await AskAsync(Valid);
        for (var time = 0; time < 100; time++)
        {
            (await AskAsync(invalid)).TryGetProperty("errors", out _).ShouldBeTrue();
        }

        var calls = _planner.Calls;
        var next = await AskAsync(Valid);

        next.ToString().ShouldBe(first.ToString());
        next.GetProperty("extensions").GetProperty("plan").TryGetProperty("planned", out _).ShouldBeTrue();
        _planner.Calls.ShouldBe(calls);
    }

    [Theory]
    [InlineData("""{ "size": null }""", """{ "size": 1 }""")]
    [InlineData("{}", """{ "size": null }""")]
    [InlineData("""{ "filter": { "least": 1 } }""", """{ "filter": { "most": 1 } }""")]
    [InlineData("""{ "filter": { "not": null } }""", """{ "filter": { "not": {} } }""")]
    [InlineData("""{ "items": [1] }""", """{ "items": [1, 2] }""")]
    [InlineData("""{ "yes": true }""", """{ "yes": false }""")]
    public async Task Requests_Should_HavePlansOfTheirOwn_When_TheirShapesDiffer(string one, string other)
    {
        await AskAsync(one);
        await AskAsync(other);
        await AskAsync(one);
        await AskAsync(other);

        _planner.Calls.ShouldBe(2);
    }

    [Fact]
    public async Task Plan_Should_Stay_When_ItIsUsedWhileOthersCome()
    {
        await AskAsync("""{ "size": 1 }""");
        for (var length = 0; length < 100; length++)
        {
            await AskAsync($$"""{ "items": [{{string.Join(", ", Enumerable.Repeat(1, length))}}] }""");
            await AskAsync("""{ "size": 1 }""");
        }

        _planner.Calls.ShouldBe(101);
    }

    [Fact]
    public async Task Plan_Should_Stay_When_ItWasMadeAhead()
    {
        _executor.Plan(Query, this);
        for (var length = 0; length < 100; length++)
        {
            await AskAsync($$"""{ "items": [{{string.Join(", ", Enumerable.Repeat(1, length))}}] }""");
        }

        for (var document = 0; document < 600; document++)
        {
            await _executor.ExecuteAsync(new GraphQLRequest { Query = $"{{ d{document}: list }}", Services = this });
        }

        var calls = _planner.Calls;
        await AskAsync("{}");

        _planner.Calls.ShouldBe(calls);
    }

    [Fact]
    public async Task Constraints_Should_BePrintedOnceEach_When_ThePlanIsReported()
    {
        var answer = await AskAsync("""{ "size": 3, "filter": { "not": { "least": null } }, "items": [1] }""");

        answer.GetProperty("extensions").GetProperty("plan").GetProperty("constraints").EnumerateArray().Select(constraint => constraint.GetString()).ShouldBe(
        [
            "$yes is given",
            "$yes is true",
            "$size is given",
            "$size is not null",
            "$size is valid: SizeRule { Most = 10 }",
            "$filter is given",
            "$filter is not null",
            "$filter has the fields not",
            "$filter.not is not null",
            "$filter.not has the fields least",
            "$items is given",
            "$items is not null",
            "$items has the length 1",
        ]);
    }

    [Fact]
    public async Task Operation_Should_BeAnsweredAndTold_When_ThePlannerDoesNotCoverIt()
    {
        for (var time = 0; time < 3; time++)
        {
            var result = await _executor.ExecuteAsync(new GraphQLRequest { Query = "{ unplanned: list }", Services = this, PlanReport = true });

            JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("extensions").GetProperty("plan").GetProperty("fieldByField").GetString()
                .ShouldBe("It is not covered.");
        }

        _unplanned.ShouldBe(["It is not covered.", "It is not covered.", "It is not covered."]);
        _planner.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Introspection_Should_BeNoDefect_When_ItIsExecutedFieldByField()
    {
        var result = await _executor.ExecuteAsync(new GraphQLRequest { Query = "{ __schema { queryType { name } } list }", Services = this, PlanReport = true });

        result.Errors.ShouldBeEmpty();
        _unplanned.ShouldBeEmpty();
        _planner.Calls.ShouldBe(0);
    }

    object? IServiceProvider.GetService(Type serviceType) => serviceType == typeof(IEnumerable<IExecutionObserver>) ? new[] { this } : null;

    void IExecutionObserver.OnExecuted(ExecutionRecord record)
    {
        _records.Enqueue(record);
        if (record.Unplanned is { } reason)
        {
            _unplanned.Add(reason);
        }
    }

    [Fact]
    public async Task Plans_Should_CountAgainstTheSizeOfTheDocumentCache()
    {
        const string Other = "{ other: list }";
        var executor = new RequestExecutor(_planner.CreateSchema(), new RequestOptions { DocumentCacheSize = 17_000 });
        await AskAsync("{}", executor, Other);
        await AskAsync("""{ "items": [1] }""", executor);
        await AskAsync("{}", executor, Other);
        _planner.Calls.ShouldBe(2);

        foreach (var items in new[] { "[]", "[1]", "[1, 2]", "[1, 2, 3]", "[1, 2]" })
        {
            await AskAsync($$"""{ "items": {{items}} }""", executor);
        }

        _planner.Calls.ShouldBe(5);
        await AskAsync("{}", executor, Other);
        _planner.Calls.ShouldBe(6, "the four plans of the one document have taken the room of the other");
    }

    private Task<JsonElement> AskAsync(string variables) => AskAsync(variables, _executor);

    private async Task<JsonElement> AskAsync(string variables, RequestExecutor executor, string query = Query)
    {
        var result = await executor.ExecuteAsync(new GraphQLRequest
        {
            Query = query,
            Variables = Execution.Json.ReadObject(variables),
            Services = this,
            PlanReport = true,
        });
        return JsonDocument.Parse(result.ToJson()).RootElement;
    }
}
