using Contested.GraphQL.Execution;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Execution;

public sealed class ResponseWriterTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "true" },
        { 1, "1" },
        { 12345678901L, "12345678901" },
        { 1.5, "1.5" },
        { 0.1m, "0.1" },
        { (short)3, "3" },
        { "", "\"\"" },
        { "a \"b\" \\ \n \u0001 ü 🐟 <&>'", """
            "a \"b\" \\ \n \u0001 ü \uD83D\uDC1F <&>'"
            """.Trim() },
        { new object?[] { 1, null, new[] { "x" } }, "[1,null,[\"x\"]]" },
        { new List<object?>(), "[]" },
        { new Dictionary<string, object?> { ["a"] = 1, ["b"] = new Dictionary<string, object?>() }, """{"a":1,"b":{}}""" },
        { new DateOnly(2016, 6, 28), "\"2016-06-28\"" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Write_Should_WriteJson_When_ValueIsOfAnyKind(object? value, string json)
    {
        var result = new ExecutionResult([new GraphQLError("m") { Extensions = new Dictionary<string, object?> { ["value"] = value } }]);

        result.ToJson().ShouldBe($$$"""{"errors":[{"message":"m","extensions":{"value":{{{json}}}}}]}""");
    }

    [Fact]
    public void Write_Should_WriteEachPartOfErrors_When_TheyHaveIt()
    {
        GraphQLError[] errors =
        [
            new("plain"),
            new("full", "CODE") { Locations = [new Location(0, 1, 1, 1), new Location(9, 9, 2, 3)], Path = ["a", 0, "b"], Extensions = new Dictionary<string, object?> { ["x"] = 1 } },
            new("root") { Path = [] },
        ];

        new ExecutionResult(errors).ToJson().ShouldBe(
            """{"errors":[{"message":"plain"},{"message":"full","locations":[{"line":1,"column":1},{"line":2,"column":3}],"path":["a",0,"b"],"extensions":{"code":"CODE","x":1}},{"message":"root","path":[]}]}""");
    }

    [Fact]
    public async Task Write_Should_WriteExtensionsLast_When_ThereAreSome()
    {
        var executed = await Executions.ExecuteAsync("type Query { a: Int, b: Int }", "{ a b }", """{ "a": 1, "b": "x" }""");
        var result = new ExecutionResult(executed.Data, executed.Errors) { Extensions = new Dictionary<string, object?> { ["cost"] = 3 } };

        result.ToJson().ShouldBe("""{"errors":[{"message":"Int cannot represent non-integer value: \"x\"","locations":[{"line":1,"column":5}],"path":["b"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"a":1,"b":null},"extensions":{"cost":3}}""");
    }

    [Fact]
    public async Task ToJson_Should_Indent_When_Asked()
    {
        var result = await Executions.ExecuteAsync("type Query { a: [Int] }", "{ a }", """{ "a": [1] }""");

        result.ToJson(indented: true).ReplaceLineEndings("\n").ShouldBe("{\n  \"data\": {\n    \"a\": [\n      1\n    ]\n  }\n}");
    }

    [Fact]
    public async Task Write_Should_WriteDeepData_When_DocumentIsDeep()
    {
        const int Depth = 190;
        object? node = null;
        for (var level = 0; level < Depth; level++)
        {
            node = new Dictionary<string, object?> { ["n"] = node };
        }

        var document = $"{string.Concat(Enumerable.Repeat("{ n ", Depth))}{{ __typename }}{string.Concat(Enumerable.Repeat("}", Depth))}";

        var result = await Executions.ExecuteAsync("type Query { n: Query }", document, node);

        result.ToJson().ShouldEndWith($"null{new string('}', Depth + 1)}");
    }
}
