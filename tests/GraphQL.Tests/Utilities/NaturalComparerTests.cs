using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Tests.Utilities;

public sealed class NaturalComparerTests
{
    [Theory]
    [InlineData("", "a")]
    [InlineData("A", "a")]
    [InlineData("A", "_")]
    [InlineData("a", "b")]
    [InlineData("a", "a1")]
    [InlineData("a2", "a10")]
    [InlineData("a2b", "a2c")]
    [InlineData("a9", "a10b")]
    [InlineData("a0", "a1")]
    [InlineData("1", "a")]
    [InlineData("a99999999999999999999998", "a99999999999999999999999")]
    public void Compare_Should_OrderNumbersByValue_When_NamesHaveDigits(string smaller, string greater)
    {
        NaturalComparer.Instance.Compare(smaller, greater).ShouldBeLessThan(0);
        NaturalComparer.Instance.Compare(greater, smaller).ShouldBeGreaterThan(0);
        NaturalComparer.Instance.Compare(greater, greater).ShouldBe(0);
    }
}
