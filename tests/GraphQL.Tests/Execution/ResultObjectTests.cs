using Contested.GraphQL.Execution;

namespace Contested.GraphQL.Tests.Execution;

public sealed class ResultObjectTests
{
    [Fact]
    public async Task Dictionary_Should_HoldFieldsInOrderOfSelection_When_OperationWasExecuted()
    {
        var result = await Executions.ExecuteAsync("type Query { a: Int, b: [Query] }", "{ b { a } x: a none: a @skip(if: true) }", """{ "a": 1, "b": [{ "a": 2 }] }""");

        var data = result.Data!;
        data.Keys.ShouldBe(["b", "x"]);
        data.Count.ShouldBe(2);
        data.Values.Last().ShouldBe(1);
        data["x"].ShouldBe(1);
        data.ContainsKey("x").ShouldBeTrue();
        data.ContainsKey("a").ShouldBeFalse();
        data.TryGetValue("none", out _).ShouldBeFalse();
        data.Select(entry => entry.Key).ShouldBe(["b", "x"]);
        Should.Throw<KeyNotFoundException>(() => data["none"]).Message.ShouldContain("none");
        data["b"].ShouldBeOfType<object?[]>().ShouldHaveSingleItem().ShouldBeOfType<ResultObject>()["a"].ShouldBe(2);
    }
}
