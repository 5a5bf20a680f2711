using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Utilities;

public sealed class DefaultValueLiteralTests
{
    [Theory]
    [InlineData("Int = 1", "1")]
    [InlineData("Int! = 1", "1")]
    [InlineData("Int = null", "null")]
    [InlineData("[Int] = null", "null")]
    [InlineData("[Int] = 1", "[1]")]
    [InlineData("[[Int]] = 1", "[[1]]")]
    [InlineData("[[Int]] = [1]", "[[1]]")]
    [InlineData("[Int] = [null, 2]", "[null, 2]")]
    [InlineData("Float = 1", "1")]
    [InlineData("Float = 1.0", "1")]
    [InlineData("Float = 1.50", "1.5")]
    [InlineData("Float = 0.1e1", "1")]
    [InlineData("Float = -0.5", "-0.5")]
    [InlineData("Float = 0.000001", "0.000001")]
    [InlineData("Float = 0.00000015", "1.5e-7")]
    [InlineData("Float = 1e20", "100000000000000000000")]
    [InlineData("Float = 1e21", "1e+21")]
    [InlineData("Float = 123456789012345678901234567890", "1.2345678901234568e+29")]
    [InlineData("ID = 12", "12")]
    [InlineData("ID = \"12\"", "12")]
    [InlineData("ID = \"-3\"", "-3")]
    [InlineData("ID = \"012\"", "\"012\"")]
    [InlineData("ID = \"\"", "\"\"")]
    [InlineData("String = \"12\"", "\"12\"")]
    [InlineData("String = \"\"\"block \"quoted\" \"\"\"", "\"block \\\"quoted\\\" \"")]
    [InlineData("E = A", "A")]
    [InlineData("Anything = {a: [1.0]}", "{a: [1.0]}")]
    [InlineData("[Anything] = [RED]", "[\"RED\"]")]
    [InlineData("Point = {y: 1}", "{x: 5, y: 1}")]
    [InlineData("Point = {y: 1.0, x: 0}", "{x: 0, y: 1}")]
    [InlineData("Point = {}", "{x: 5}")]
    [InlineData("[Point] = {z: {}}", "[{x: 5, z: {x: 5}}]")]
    public void Of_Should_GiveCanonicalNotation_When_DefaultIsGiven(string argument, string expected)
    {
        var schema = SchemaBuilder.Build($$"""
            type Query { field(argument: {{argument}}): Int }
            enum E { A }
            scalar Anything
            input Point { x: Int = 5, y: Float, z: Point }
            """);

        Printer.Print(DefaultValueLiteral.Of(schema.QueryType!.Fields["field"].Arguments["argument"])!).ShouldBe(expected);
    }

    [Fact]
    public void Of_Should_Terminate_When_DefaultContainsItself()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } input A { b: B = {} } input B { a: A = {} }");

        Printer.Print(DefaultValueLiteral.Of(((InputObjectType)schema.Types["A"]).Fields["b"])!).ShouldBe("{a: {b: {}}}");
    }
}
