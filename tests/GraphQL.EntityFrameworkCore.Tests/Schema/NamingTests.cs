namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

public sealed class NamingTests
{
    [Theory]
    [InlineData("StartDate", "startDate")]
    [InlineData("Id", "id")]
    [InlineData("ISBN", "isbn")]
    [InlineData("ISBNNumber", "isbnNumber")]
    public void ToCamelCase_Should_LowerTheFirstWord(string name, string expected) => Naming.ToCamelCase(name).ShouldBe(expected);

    [Theory]
    [InlineData("Killed", "KILLED")]
    [InlineData("KilledOrCaptured", "KILLED_OR_CAPTURED")]
    [InlineData("DIYManual", "DIY_MANUAL")]
    [InlineData("OnDIY", "ON_DIY")]
    public void ToScreamingSnakeCase_Should_SeparateWords(string name, string expected) => Naming.ToScreamingSnakeCase(name).ShouldBe(expected);
}
