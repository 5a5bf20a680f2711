using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Tests.Types;

public sealed class LocalDateScalarTests
{
    [Fact]
    public void Serialize_Should_WriteYearMonthDay_When_ResultIsADay() =>
        LocalDateScalar.Type.Serialize(new DateOnly(2016, 6, 28)).ShouldBe("2016-06-28");

    [Fact]
    public void Serialize_Should_Throw_When_ResultIsNoDay() =>
        Should.Throw<GraphQLException>(() => LocalDateScalar.Type.Serialize("2016-06-28")).Message.ShouldBe("LocalDate cannot represent value: \"2016-06-28\"");

    [Fact]
    public void ParseValue_Should_GiveDay_When_TextIsADay()
    {
        LocalDateScalar.Type.ParseValue("2016-02-29").ShouldBe(new DateOnly(2016, 2, 29));
        LocalDateScalar.Type.CoerceLiteral(Parser.ParseValue("\"2016-02-29\"")).ShouldBe(new DateOnly(2016, 2, 29));
    }

    [Theory]
    [InlineData("\"2015-02-29\"")]
    [InlineData("\"2016-6-28\"")]
    [InlineData("\"28.06.2016\"")]
    [InlineData("\"2016-06-28T00:00:00Z\"")]
    [InlineData("\"\"")]
    [InlineData("20160628")]
    [InlineData("TODAY")]
    public void CoerceLiteral_Should_TellTheFormat_When_LiteralIsNoDay(string literal) =>
        Should.Throw<GraphQLException>(() => LocalDateScalar.Type.CoerceLiteral(Parser.ParseValue(literal))).Message
            .ShouldBe($"LocalDate cannot represent value: {literal}; write a day as year-month-day, such as \"2016-06-28\".");
}
