using Contested.Domain.Claims;

namespace Contested.Domain.Tests.Claims;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(40, 40, "40", false, false)]
    [InlineData(125, 200, "125–200", false, false)]
    [InlineData(25, null, "25+", true, false)]
    [InlineData(null, 10, "up to 10", false, false)]
    [InlineData(null, null, "Unknown", false, true)]
    public void Quantity_Should_TellItsShape_When_Created(int? low, int? high, string verbatim, bool isOpenEnded, bool isUnknown)
    {
        var quantity = new Quantity(low, high, verbatim);

        (quantity.Low, quantity.High, quantity.Verbatim).ShouldBe((low, high, verbatim));
        quantity.IsOpenEnded.ShouldBe(isOpenEnded);
        quantity.IsUnknown.ShouldBe(isUnknown);
    }

    [Theory]
    [InlineData(-1, null, "-1")]
    [InlineData(null, -1, "-1")]
    [InlineData(2, 1, "2–1")]
    [InlineData(1, 1, " ")]
    public void Quantity_Should_Throw_When_ItMakesNoSense(int? low, int? high, string verbatim) =>
        Should.Throw<ArgumentException>(() => new Quantity(low, high, verbatim));

    [Theory]
    [InlineData(90, 110, 100)]
    [InlineData(90, null, 90)]
    [InlineData(null, 110, 0)]
    [InlineData(null, null, 7)]
    public void Best_Should_BeKept_When_TheRangeHasIt(int? low, int? high, int best) =>
        new Quantity(low, high, "figure", best).Best.ShouldBe(best);

    [Theory]
    [InlineData(90, 110, 89)]
    [InlineData(90, 110, 111)]
    [InlineData(null, null, -1)]
    public void Best_Should_BeRefused_When_TheRangeLacksIt(int? low, int? high, int best) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Quantity(low, high, "figure", best)).ParamName.ShouldBe("best");
}
