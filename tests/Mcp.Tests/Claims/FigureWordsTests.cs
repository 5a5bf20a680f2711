using Contested.Mcp.Claims;

namespace Contested.Mcp.Tests.Claims;

/// <summary>That figures are said in words no more certain than they are.</summary>
public sealed class FigureWordsTests
{
    [Theory]
    [InlineData(40, 40, null, false, false, "40", "40 killed")]
    [InlineData(83289, 83289, null, false, false, "83,289", "83,289 killed")]
    [InlineData(3, 3, null, false, false, "three", "3 killed (“three” in the source)")]
    [InlineData(125, 200, null, false, false, "125-200", "125 to 200 killed")]
    [InlineData(125, 200, 150, false, false, "125–200", "125 to 200 killed (best estimate 150)")]
    [InlineData(25, null, null, false, false, "25+", "at least 25 killed")]
    [InlineData(5, null, null, false, false, "5–40+", "at least 5 killed (“5–40+” in the source)")]
    [InlineData(null, 7, null, false, false, "up to 7", "at most 7 killed (“up to 7” in the source)")]
    [InlineData(100, 100, null, true, false, "about 100", "about 100 killed (“about 100” in the source)")]
    [InlineData(100, null, null, true, false, "100+", "at least about 100 killed")]
    [InlineData(2, 2, null, false, true, "2", "at least 2 killed (a count of only a part)")]
    [InlineData(2, 4, null, false, true, "2–4", "at least 2 killed (2 to 4 in a count of only a part)")]
    [InlineData(null, 4, null, false, true, "up to 4", "an unknown number of killed (at most 4 in a count of only a part; “up to 4” in the source)")]
    public void Of_Should_BeNoMoreCertainThanTheFigure(int? low, int? high, int? best, bool isApproximate, bool isPartial, string verbatim, string expected) =>
        FigureWords.Of(new Quantity(low, high, best, IsUnknown: false, isApproximate, verbatim), isPartial, "KILLED").ShouldBe(expected);

    [Theory]
    [InlineData("STRENGTH", 40, "a strength of 40")]
    [InlineData("CASUALTIES", 1, "1 casualty")]
    [InlineData("AIR_STRIKES", 1, "1 air strike")]
    [InlineData("VEHICLES", 2, "2 vehicles")]
    [InlineData("AIRCRAFT", 1, "1 aircraft")]
    [InlineData("KILLED_OR_CAPTURED", 2, "2 killed or captured")]
    [InlineData("KILLED_WOUNDED_OR_MISSING", 2, "2 killed, wounded or missing")]
    [InlineData("DISTANCE_MILES", 1, "1 mile")]
    public void Of_Should_SayWhatIsCounted(string measure, int number, string expected) =>
        FigureWords.Of(new Interval(number, number), isPartial: false, measure).ShouldBe(expected);
}
