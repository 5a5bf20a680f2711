using System.Diagnostics;
using System.Globalization;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Limits;

public sealed class CostTests
{
    private const string Definition =
        """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR

        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

        type Query {
          one: Item
          dear: Item @cost(weight: "2.5")
          many: [Item]
          assumed: [Item] @listSize(assumedSize: 7)
          sliced(first: Int, last: Int): [Item] @listSize(assumedSize: 7, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
          required(first: Int, last: Int): [Item] @listSize(slicingArguments: ["first", "last"])
          paged(first: Int, where: Filter): Connection @cost(weight: "10") @listSize(assumedSize: 50, slicingArguments: ["first"], slicingArgumentDefaultValue: 5, sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
          argument(a: Int @cost(weight: "3"), where: Filter): Int
          heavy: Heavy
          any: Node
        }

        interface Node {
          name: String
        }

        type Item implements Node {
          name: String
          one: Item
          many: [Item]
          color: Color
        }

        type Heavy @cost(weight: "4") {
          name: Dear
        }

        type Connection {
          nodes: [Item]
          edges: [Edge]
          total: Int @cost(weight: "10")
        }

        type Edge {
          node: Item
        }

        input Filter {
          and: [Filter!]
          name: String @cost(weight: "0.5")
        }

        scalar Dear @cost(weight: "2")

        enum Color @cost(weight: "1") {
          RED
        }
        """;

    private static readonly Schema Schema = SchemaBuilder.Build(Definition);

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ one { name } }", 1, 2)]
    [InlineData("{ dear { name } }", 2.5, 2)]
    [InlineData("{ many { name one { name } } }", 11, 21)]
    [InlineData("{ assumed { name } }", 1, 8)]
    [InlineData("{ sliced { name } }", 1, 8)]
    [InlineData("{ sliced(first: 3) { name } }", 1, 4)]
    [InlineData("{ sliced(first: 3, last: 4) { name } }", 1, 5)]
    [InlineData("{ sliced(first: -3) { name } }", 1, 1)]
    [InlineData("{ required(last: 4) { name } }", 1, 5)]
    [InlineData("{ paged { nodes { name } } }", 11, 7)]
    [InlineData("{ paged(first: 20) { nodes { many { name } } total } }", 41, 222)]
    [InlineData("{ paged(first: 20) { edges { node { name } } nodes { name } } }", 32, 62)]
    [InlineData("{ paged(first: 20) { ...F } } fragment F on Connection { ... { nodes { name } } }", 11, 22)]
    [InlineData("{ argument(a: 1) }", 3, 1)]
    [InlineData("{ argument(where: { name: \"a\" }) }", 1.5, 1)]
    [InlineData("{ argument(where: { and: [{ name: \"a\" }, { name: \"b\" }] }) }", 3, 1)]
    [InlineData("{ heavy { name } }", 1, 7)]
    [InlineData("{ one { color } }", 1, 3)]
    [InlineData("{ any { ... on Item { one { name } } } }", 2, 3)]
    [InlineData("{ one @skip(if: true) { name } dear @include(if: false) { name } }", 0, 1)]
    [InlineData("{ ...F ...F } fragment F on Query { one { name } }", 2, 3)]
    [InlineData("{ __schema { types { name } } }", 0, 1)]
    public async Task Cost_Should_BeThatOfTheSpecification(string query, double fieldCost, double typeCost) =>
        await ExpectAsync(query, null, fieldCost, typeCost);

    [Theory]
    [InlineData("query($n: Int) { sliced(first: $n) { name } }", "n", 3, 1, 4)]
    [InlineData("query($n: Int = 6) { sliced(first: $n) { name } }", null, null, 1, 7)]
    [InlineData("query($n: Int) { sliced(first: $n) { name } }", null, null, 1, 8)]
    [InlineData("query($n: Boolean!) { one @include(if: $n) { name } }", "n", false, 0, 1)]
    public async Task Cost_Should_DependOnVariables(string query, string? name, object? value, double fieldCost, double typeCost) =>
        await ExpectAsync(query, name is null ? null : new Dictionary<string, object?> { [name] = value }, fieldCost, typeCost);

    [Fact]
    public async Task Cost_Should_CountInputObjectsInVariables()
    {
        var where = new Dictionary<string, object?>
        {
            ["and"] = new List<object?> { new Dictionary<string, object?> { ["name"] = "a" }, new Dictionary<string, object?> { ["name"] = "b" } },
        };

        await ExpectAsync("query($w: Filter) { argument(where: $w) }", new Dictionary<string, object?> { ["w"] = where }, 3, 1);
    }

    [Theory]
    [InlineData("{ required { name } }")]
    [InlineData("{ required(first: 1, last: 2) { name } }")]
    public async Task Execute_Should_BeRefused_When_ASlicingArgumentIsRequired(string query)
    {
        var result = await ExecuteAsync(query, new RequestOptions());

        result.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("The field \"required\" needs exactly one of the arguments first, last");
    }

    [Theory]
    [InlineData(11, 7, null)]
    [InlineData(10.5, 7, "The field cost of the operation is 11; at most 10.5 is allowed.")]
    [InlineData(11, 6, "The type cost of the operation is 7; at most 6 is allowed.")]
    public async Task Execute_Should_BeRefused_When_ItCostsTooMuch(double maxFieldCost, double maxTypeCost, string? message)
    {
        var options = new RequestOptions { Cost = new CostOptions { MaxFieldCost = maxFieldCost, MaxTypeCost = maxTypeCost } };

        var result = await ExecuteAsync("{ paged { nodes { name } } }", options);

        result.IsExecuted.ShouldBe(message is null);
        if (message is not null)
        {
            var error = result.Errors.ShouldHaveSingleItem();
            error.Code.ShouldBe(ErrorCodes.CostLimitExceeded);
            error.Message.ShouldStartWith(message);
            error.Extensions["fieldCost"].ShouldBe(11d);
        }
    }

    [Fact]
    public async Task Execute_Should_RefuseInLinearTime_When_ListsFanOutExponentially()
    {
        var fragments = Enumerable.Range(0, 1_000).Select(index => string.Create(
            CultureInfo.InvariantCulture,
            $"fragment F{index} on Item {{ many {{ ...F{index + 1} }} }}"));
        var query = $"{{ one {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F1000 on Item {{ name }}";
        var options = new RequestOptions
        {
            Document = new DocumentLimits { MaxSelectionDepth = int.MaxValue, MaxFragmentSpreads = int.MaxValue, MaxFields = int.MaxValue },
        };
        var watch = Stopwatch.StartNew();

        var result = await ExecuteAsync(query, options, CostReport.Report);

        result.Errors.ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.CostLimitExceeded);
        result.ToJson().ShouldContain("9007199254740991");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), "each level multiplies by ten; done list by list this would never end");
    }

    [Theory]
    [InlineData(CostReport.None, """{"data":{"one":null}}""")]
    [InlineData(CostReport.Report, """{"data":{"one":null},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData(CostReport.Validate, """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    public async Task Execute_Should_ReportTheCost_When_Asked(CostReport report, string json) =>
        (await ExecuteAsync("{ one { name } }", new RequestOptions(), report)).ToJson().ShouldBe(json);

    [Fact]
    public void Directives_Should_BePrintedAsTheyWereWritten()
    {
        SchemaPrinter.Print(Schema).ShouldBe(Definition, StringCompareShould.IgnoreLineEndings);
        CostDirectives.All.ShouldAllBe(directive => Schema.Directives.ContainsKey(directive.Name));
    }

    private static async Task ExpectAsync(string query, Dictionary<string, object?>? variables, double fieldCost, double typeCost)
    {
        var result = await ExecuteAsync(query, new RequestOptions(), CostReport.Validate, variables);

        result.Errors.ShouldBeEmpty();
        var cost = result.Extensions["operationCost"].ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>()!;
        (cost["fieldCost"], cost["typeCost"]).ShouldBe((fieldCost, typeCost));
    }

    private static async Task<ExecutionResult> ExecuteAsync(
        string query,
        RequestOptions options,
        CostReport report = CostReport.None,
        Dictionary<string, object?>? variables = null) =>
        await new RequestExecutor(Schema, options).ExecuteAsync(new GraphQLRequest { Query = query, Variables = variables, CostReport = report });
}
