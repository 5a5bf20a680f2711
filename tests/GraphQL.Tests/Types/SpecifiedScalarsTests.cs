using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Tests.Types;

public sealed class SpecifiedScalarsTests
{
    [Theory]
    [InlineData("Int", 1, 1)]
    [InlineData("Int", 1L, 1)]
    [InlineData("Int", (short)-3, -3)]
    [InlineData("Int", 2.0, 2)]
    [InlineData("Int", true, 1)]
    [InlineData("Int", false, 0)]
    [InlineData("Int", "7", 7)]
    [InlineData("Float", 1, 1d)]
    [InlineData("Float", 0.5f, 0.5)]
    [InlineData("Float", "1.5", 1.5)]
    [InlineData("Float", true, 1d)]
    [InlineData("String", "a", "a")]
    [InlineData("String", 1.5, "1.5")]
    [InlineData("String", false, "false")]
    [InlineData("Boolean", true, true)]
    [InlineData("Boolean", 0, false)]
    [InlineData("Boolean", 2.5, true)]
    [InlineData("ID", "a", "a")]
    [InlineData("ID", 12, "12")]
    [InlineData("ID", 12.0, "12")]
    public void Serialize_Should_GiveValueOfTheScalar_When_ResultFits(string scalar, object value, object expected) =>
        Find(scalar).Serialize(value).ShouldBe(expected);

    [Theory]
    [InlineData("Int", 1.5, "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "a", "Int cannot represent non-integer value: \"a\"")]
    [InlineData("Int", "", "Int cannot represent non-integer value: \"\"")]
    [InlineData("Float", "a", "Float cannot represent non numeric value: \"a\"")]
    [InlineData("Float", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("Boolean", "true", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("ID", true, "ID cannot represent value: true")]
    [InlineData("ID", 1.5, "ID cannot represent value: 1.5")]
    public void Serialize_Should_Throw_When_ResultDoesNotFit(string scalar, object value, string message) =>
        Should.Throw<GraphQLException>(() => Find(scalar).Serialize(value)).Message.ShouldBe(message);

    [Theory]
    [InlineData("Int", 1, 1)]
    [InlineData("Int", 1.0, 1)]
    [InlineData("Float", 1, 1d)]
    [InlineData("String", "1", "1")]
    [InlineData("Boolean", true, true)]
    [InlineData("ID", "1", "1")]
    [InlineData("ID", 1, "1")]
    public void ParseValue_Should_GiveValueOfTheScalar_When_VariableFits(string scalar, object value, object expected) =>
        Find(scalar).ParseValue(value).ShouldBe(expected);

    [Theory]
    [InlineData("Int", "1", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", true, "Int cannot represent non-integer value: true")]
    [InlineData("Int", -2147483649.0, "Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("Float", "1", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", 1, "String cannot represent a non string value: 1")]
    [InlineData("Boolean", 1, "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", 1.5, "ID cannot represent value: 1.5")]
    public void ParseValue_Should_Throw_When_VariableDoesNotFit(string scalar, object value, string message) =>
        Should.Throw<GraphQLException>(() => Find(scalar).ParseValue(value)).Message.ShouldBe(message);

    [Theory]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Float", "1", 1d)]
    [InlineData("Float", "1e3", 1000d)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    public void CoerceLiteral_Should_GiveValueOfTheScalar_When_LiteralFits(string scalar, string literal, object expected) =>
        Find(scalar).CoerceLiteral(Parser.ParseValue(literal)).ShouldBe(expected);

    [Theory]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("Float", "1e999", "Float cannot represent non numeric value: 1e999")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("ID", "1.0", "ID cannot represent a non-string and non-integer value: 1.0")]
    [InlineData("ID", "[1]", "ID cannot represent a non-string and non-integer value: [1]")]
    public void CoerceLiteral_Should_ThrowAtTheLiteral_When_LiteralDoesNotFit(string scalar, string text, string message)
    {
        var literal = Parser.ParseValue(text);

        var exception = Should.Throw<GraphQLException>(() => Find(scalar).CoerceLiteral(literal));

        exception.Message.ShouldBe(message);
        exception.Nodes.ShouldBe([literal]);
    }

    private static ScalarType Find(string name) => SpecifiedScalars.All.Single(scalar => scalar.Name == name);
}
