using Contested.GraphQL.Execution;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Scalars;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class VariableTests
{
    private const string Sdl = """
        type Query { echo(int: Int, float: Float, string: String, boolean: Boolean, id: ID, colour: Colour, day: Day, list: [Int], strict: [Int!], matrix: [[Int]], by: By, range: Range, size: Int = 5): String }
        enum Colour { RED GREEN }
        scalar Day
        input By @oneOf { id: ID, number: Int }
        input Range { low: Int!, high: Int = 9, inner: Range, colours: [Colour!] }
        """;

    [Theory]
    [InlineData("Int", "int", "1", "{ int: 1, size: 5 }")]
    [InlineData("Int", "int", "1.0", "{ int: 1, size: 5 }")]
    [InlineData("Int", "int", "null", "{ int: null, size: 5 }")]
    [InlineData("Float", "float", "1", "{ float: 1, size: 5 }")]
    [InlineData("Float", "float", "1.5", "{ float: 1.5, size: 5 }")]
    [InlineData("String", "string", "\"x\"", "{ string: \"x\", size: 5 }")]
    [InlineData("Boolean", "boolean", "true", "{ boolean: true, size: 5 }")]
    [InlineData("ID", "id", "\"x\"", "{ id: \"x\", size: 5 }")]
    [InlineData("ID", "id", "7", "{ id: \"7\", size: 5 }")]
    [InlineData("Colour", "colour", "\"RED\"", "{ colour: \"RED\", size: 5 }")]
    [InlineData("Day", "day", "{ \"a\": [1] }", "{ day: { a: [Array] }, size: 5 }")]
    [InlineData("[Int]", "list", "[1, null]", "{ list: [1, null], size: 5 }")]
    [InlineData("[Int]", "list", "1", "{ list: [1], size: 5 }")]
    [InlineData("[Int]", "list", "null", "{ list: null, size: 5 }")]
    [InlineData("[Int]", "list", "[]", "{ list: [], size: 5 }")]
    [InlineData("[[Int]]", "matrix", "1", "{ matrix: [[Array]], size: 5 }")]
    [InlineData("[[Int]]", "matrix", "[1, [2], null]", "{ matrix: [[Array], [Array], null], size: 5 }")]
    [InlineData("By", "by", "{ \"number\": 1 }", "{ by: { number: 1 }, size: 5 }")]
    [InlineData("Range", "range", "{ \"low\": 1 }", "{ range: { low: 1, high: 9 }, size: 5 }")]
    [InlineData("Range", "range", "{ \"low\": 1, \"high\": null, \"colours\": \"RED\" }", "{ range: { low: 1, high: null, colours: [Array] }, size: 5 }")]
    [InlineData("Range", "range", "{ \"low\": 1, \"inner\": { \"low\": 2 } }", "{ range: { low: 1, high: 9, inner: [Object] }, size: 5 }")]
    [InlineData("Int", "size", "null", "{ size: null }")]
    public async Task ExecuteAsync_Should_CoerceVariable_When_ValueFits(string type, string argument, string value, string arguments)
    {
        var result = await ExecuteAsync($"query ($v: {type}) {{ echo({argument}: $v) }}", $$"""{ "v": {{value}} }""");

        result.Errors.ShouldBeEmpty();
        result.Data!["echo"].ShouldBe(arguments);
    }

    [Theory]
    [InlineData("Int", "int", "\"1\"", "got invalid value \"1\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "int", "1.5", "got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "int", "true", "got invalid value true; Int cannot represent non-integer value: true")]
    [InlineData("Int", "int", "2147483648", "got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "int", "[1]", "got invalid value [1]; Int cannot represent non-integer value: [1]")]
    [InlineData("Int!", "int", "null", "of non-null type \"Int!\" must not be null.")]
    [InlineData("Float", "float", "\"1\"", "got invalid value \"1\"; Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "string", "1", "got invalid value 1; String cannot represent a non string value: 1")]
    [InlineData("Boolean", "boolean", "1", "got invalid value 1; Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "id", "1.5", "got invalid value 1.5; ID cannot represent value: 1.5")]
    [InlineData("ID", "id", "true", "got invalid value true; ID cannot represent value: true")]
    [InlineData("Colour", "colour", "\"BLUE\"", "got invalid value \"BLUE\"; Value \"BLUE\" does not exist in \"Colour\" enum.")]
    [InlineData("Colour", "colour", "1", "got invalid value 1; Enum \"Colour\" cannot represent non-string value: 1.")]
    [InlineData("[Int!]", "strict", "[1, null]", "got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("[[Int]]", "matrix", "[[1], [\"x\"]]", "got invalid value \"x\" at \"v[1][0]\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("By", "by", "{}", "got invalid value {}; Exactly one key must be specified for OneOf type \"By\".")]
    [InlineData("By", "by", "{ \"id\": \"a\", \"number\": 1 }", "got invalid value { id: \"a\", number: 1 }; Exactly one key must be specified for OneOf type \"By\".")]
    [InlineData("By", "by", "{ \"id\": null }", "got invalid value null at \"v.id\"; Field \"id\" must be non-null.")]
    [InlineData("By", "by", "{ \"number\": \"x\" }", "got invalid value \"x\" at \"v.number\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("Range", "range", "1", "got invalid value 1; Expected type \"Range\" to be an object.")]
    [InlineData("Range", "range", "{}", "got invalid value {}; Field \"low\" of required type \"Int!\" was not provided.")]
    [InlineData("Range", "range", "{ \"low\": null }", "got invalid value null at \"v.low\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("Range", "range", "{ \"low\": 1, \"lo\": 2 }", "got invalid value { low: 1, lo: 2 }; Field \"lo\" is not defined by type \"Range\".")]
    [InlineData("Range", "range", "{ \"low\": 1, \"inner\": { \"low\": \"x\" } }", "got invalid value \"x\" at \"v.inner.low\"; Int cannot represent non-integer value: \"x\"")]
    public async Task ExecuteAsync_Should_RefuseVariable_When_ValueDoesNotFit(string type, string argument, string value, string message)
    {
        var result = await ExecuteAsync($"query ($v: {type}) {{ echo({argument}: $v) }}", $$"""{ "v": {{value}} }""");

        result.ShouldBe(string.Empty, $"Variable \"$v\" {message} @ 1:8");
        result.Errors[0].Code.ShouldBe(ErrorCodes.BadUserInput);
    }

    [Theory]
    [InlineData("query ($v: Int) { echo(int: $v) }", "{ size: 5 }")]
    [InlineData("query ($v: Int) { echo(size: $v) }", "{ size: 5 }")]
    [InlineData("query ($v: Int = 3) { echo(size: $v) }", "{ size: 3 }")]
    [InlineData("query ($v: Int = null) { echo(size: $v) }", "{ size: null }")]
    [InlineData("query ($v: [Int!] = 3) { echo(strict: $v) }", "{ strict: [3], size: 5 }")]
    [InlineData("query ($v: Int) { echo(list: [1, $v]) }", "{ list: [1, null], size: 5 }")]
    [InlineData("query ($v: Int) { echo(range: { low: 1, high: $v }) }", "{ range: { low: 1, high: 9 }, size: 5 }")]
    [InlineData("query ($v: Range = { low: 2 }) { echo(range: $v) }", "{ range: { low: 2, high: 9 }, size: 5 }")]
    public async Task ExecuteAsync_Should_UseDefaults_When_VariableIsMissing(string document, string arguments)
    {
        var result = await ExecuteAsync(document, "{}");

        result.Errors.ShouldBeEmpty();
        result.Data!["echo"].ShouldBe(arguments);
    }

    [Theory]
    [InlineData("query ($v: Int!) { echo(int: $v) }", "Variable \"$v\" of required type \"Int!\" was not provided. @ 1:8")]
    [InlineData("query ($v: Int!, $w: [Int]!) { echo(int: $v, list: $w) }", "Variable \"$v\" of required type \"Int!\" was not provided. @ 1:8|Variable \"$w\" of required type \"[Int]!\" was not provided. @ 1:18")]
    public async Task ExecuteAsync_Should_RefuseOperation_When_RequiredVariableIsMissing(string document, string errors) =>
        (await ExecuteAsync(document, "{}")).ShouldBe(string.Empty, errors.Split('|'));

    [Theory]
    [InlineData(50, 50)]
    [InlineData(51, 51)]
    [InlineData(80, 51)]
    public async Task ExecuteAsync_Should_StopReporting_When_FiftyValuesDoNotFit(int misfits, int errors)
    {
        var values = string.Join(',', Enumerable.Repeat("\"x\"", misfits));

        var result = await ExecuteAsync("query ($v: [Int]) { echo(list: $v) }", $$"""{ "v": [{{values}}] }""");

        result.Errors.Count.ShouldBe(errors);
        result.Errors.Count(error => error.Message == "Too many errors processing variables, error limit reached. Execution aborted.").ShouldBe(misfits > 50 ? 1 : 0);
    }

    [Fact]
    public async Task ExecuteAsync_Should_GiveValuesOfEnum_When_TheyDifferFromNames()
    {
        var colour = new EnumType("Colour", [new EnumValueDefinition("RED", 1), new EnumValueDefinition("GREEN", 2)]);
        var next = new FieldDefinition("next", colour, [new InputValueDefinition("of", colour)])
        {
            Resolver = FieldResolver.From<object?>((_, batch) => batch.Argument<int>("of") + 1),
        };
        var schema = new Schema(new ObjectType("Query", () => [next]));

        var result = await Executions.ExecuteAsync(
            schema,
            "query ($c: Colour) { a: next(of: RED) b: next(of: $c) c: next(of: GREEN) }",
            null,
            """{ "c": "RED" }""");

        result.ShouldBe("""{"a":"GREEN","b":"GREEN","c":null}""", "Enum \"Colour\" cannot represent value: 3 @ 1:55 in c");
    }

    [Fact]
    public async Task ExecuteAsync_Should_HideMessage_When_ParserOfScalarThrowsUnexpectedly()
    {
        var day = new ScalarType("Day") { ParseValue = _ => throw new FormatException("secret") };
        var options = new SchemaBuilderOptions { Scalars = [day] };

        var result = await Executions.ExecuteAsync(Sdl, "query ($v: Day) { echo(day: $v) }", null, """{ "v": 1 }""", options);

        result.ShouldBe(string.Empty, "Variable \"$v\" got invalid value 1; Expected type \"Day\". @ 1:8");
    }

    private static async Task<ExecutionResult> ExecuteAsync(string document, string variables)
    {
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.echo"] = FieldResolver.From<object?>((_, batch) => ValueInspection.Inspect(batch.Arguments)),
            },
        };
        return await Executions.ExecuteAsync(Sdl, document, null, variables, options);
    }
}
