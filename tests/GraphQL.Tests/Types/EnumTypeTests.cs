using Contested.GraphQL.Types;

namespace Contested.GraphQL.Tests.Types;

public sealed class EnumTypeTests
{
    private static readonly EnumType Day = new("Day", [new("MONDAY", DayOfWeek.Monday), new("FIRST", DayOfWeek.Monday), new("OTHER")]);

    [Fact]
    public void Serialize_Should_GiveFirstName_When_ValueHasNames()
    {
        Day.Serialize(DayOfWeek.Monday).ShouldBe("MONDAY");
        Day.Serialize("OTHER").ShouldBe("OTHER");
    }

    [Theory]
    [InlineData(DayOfWeek.Friday, "Enum \"Day\" cannot represent value: Friday")]
    [InlineData("MONDAY", "Enum \"Day\" cannot represent value: \"MONDAY\"")]
    public void Serialize_Should_Throw_When_ValueHasNoName(object value, string message) =>
        Should.Throw<GraphQLException>(() => Day.Serialize(value)).Message.ShouldBe(message);

    [Fact]
    public void Constructor_Should_Throw_When_NameComesTwice() => Should.Throw<ArgumentException>(() => new EnumType("E", [new("A"), new("A")]));
}
