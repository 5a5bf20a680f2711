using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Scalars;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class ArgumentTests
{
    private const string Sdl = """
        type Query { echo(int: Int, strict: Int!, required: Int! = 4, float: Float, id: ID, list: [Int], colour: Colour, any: Any, by: By, range: Range = { low: 1 }): String }
        enum Colour { RED GREEN }
        scalar Any
        input By @oneOf { id: ID, number: Int }
        input Range { low: Int!, high: Int = 9 }
        """;

    [Theory]
    [InlineData("strict: 1", "{ strict: 1, required: 4, range: { low: 1, high: 9 } }")]
    [InlineData("range: null, required: 5, strict: 1, int: 2", "{ int: 2, strict: 1, required: 5, range: null }")]
    [InlineData("strict: 1, range: { high: null, low: 2 }", "{ strict: 1, required: 4, range: { low: 2, high: null } }")]
    [InlineData("strict: 1, range: null, float: 1, id: 7", "{ strict: 1, required: 4, float: 1, id: \"7\", range: null }")]
    [InlineData("strict: 1, range: null, list: 3", "{ strict: 1, required: 4, list: [3], range: null }")]
    [InlineData("strict: 1, range: null, list: [1, null]", "{ strict: 1, required: 4, list: [1, null], range: null }")]
    [InlineData("strict: 1, range: null, colour: RED", "{ strict: 1, required: 4, colour: \"RED\", range: null }")]
    [InlineData("strict: 1, range: null, any: { a: 1.5 }", "{ strict: 1, required: 4, any: { a: 1.5 }, range: null }")]
    [InlineData("strict: 1, range: null, any: [RED, true]", "{ strict: 1, required: 4, any: [\"RED\", true], range: null }")]
    [InlineData("strict: 1, range: null, by: { number: 1 }", "{ strict: 1, required: 4, by: { number: 1 }, range: null }")]
    [InlineData("strict: $one, range: null, by: { number: $one }", "{ strict: 1, required: 4, by: { number: 1 }, range: null }")]
    [InlineData("strict: $one, range: null, any: { a: $one, b: [$one] }", "{ strict: 1, required: 4, any: { a: 1, b: [Array] }, range: null }")]
    public async Task ExecuteAsync_Should_CoerceArguments_When_LiteralsFit(string arguments, string expected)
    {
        var result = await ExecuteAsync($"query ($one: Int! = 1) {{ echo({arguments}) }}");

        result.Errors.ShouldBeEmpty();
        result.Data!["echo"].ShouldBe(expected);
    }

    /// <summary>What validation keeps out is a clear error all the same, and what depends on variables arises only here.</summary>
    [Theory]
    [InlineData("int: 1", "Argument \"strict\" of required type \"Int!\" was not provided. @ 1:32 in echo")]
    [InlineData("strict: null", "Argument \"strict\" of non-null type \"Int!\" must not be null. @ 1:45 in echo")]
    [InlineData("strict: $one", "Argument \"strict\" of required type \"Int!\" was provided the variable \"$one\" which was not provided a runtime value. @ 1:45 in echo")]
    [InlineData("strict: $none", "Argument \"strict\" of non-null type \"Int!\" must not be null. @ 1:45 in echo")]
    [InlineData("strict: 1, required: $none", "Argument \"required\" of non-null type \"Int!\" must not be null. @ 1:58 in echo")]
    [InlineData("strict: 1.5", "Argument \"strict\" has invalid value 1.5. @ 1:45 in echo")]
    [InlineData("strict: 1, list: [1, \"x\"]", "Argument \"list\" has invalid value [1, \"x\"]. @ 1:54 in echo")]
    [InlineData("strict: 1, colour: \"RED\"", "Argument \"colour\" has invalid value \"RED\". @ 1:56 in echo")]
    [InlineData("strict: 1, range: { low: $none }", "Argument \"range\" has invalid value {low: $none}. @ 1:55 in echo")]
    [InlineData("strict: 1, range: 7", "Argument \"range\" has invalid value 7. @ 1:55 in echo")]
    [InlineData("strict: 1, by: { number: $none }", "Argument \"by\" has invalid value {number: $none}. @ 1:52 in echo")]
    [InlineData("strict: 1, by: { id: \"a\", number: 1 }", "Argument \"by\" has invalid value {id: \"a\", number: 1}. @ 1:52 in echo")]
    public async Task ExecuteAsync_Should_FailField_When_ArgumentDoesNotFit(string arguments, string error)
    {
        var result = await ExecuteAsync($"query ($one: Int, $none: Int) {{echo({arguments}) }}", """{ "none": null }""");

        result.ShouldBe("""{"echo":null}""", error);
        result.Errors[0].Code.ShouldBe(ErrorCodes.BadUserInput);
    }

    [Fact]
    public async Task ExecuteAsync_Should_FailField_When_ParserOfScalarThrowsUnexpectedly()
    {
        var options = new SchemaBuilderOptions { Scalars = [new ScalarType("Any") { ParseValue = _ => throw new FormatException("secret") }] };
        var request = new ExecutionRequest { Schema = SchemaBuilder.Build(Sdl, options), Document = Parser.Parse("{ echo(strict: 1, any: 7) }") };

        (await Executor.ExecuteAsync(request)).ShouldBe("""{"echo":null}""", "Argument \"any\" has invalid value 7. @ 1:24 in echo");
    }

    private static async Task<ExecutionResult> ExecuteAsync(string document, string variables = "{}")
    {
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver> { ["Query.echo"] = FieldResolver.From<object?>((_, batch) => ValueInspection.Inspect(batch.Arguments)) },
        };
        return await Executor.ExecuteAsync(new ExecutionRequest
        {
            Schema = SchemaBuilder.Build(Sdl, options),
            Document = Parser.Parse(document),
            VariableValues = Json.ReadObject(variables),
        });
    }
}
