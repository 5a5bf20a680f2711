using Contested.Bench.Driver.Answers;

namespace Contested.Bench.Tests.Answers;

public sealed class AnswerComparisonTests
{
    private const string Answer =
        """{"data":{"engagement":{"slug":"siege","kind":"AIR_STRIKE","sides":[{"ordinal":1}],"quantity":{"low":5,"high":null}}}}""";

    [Theory]
    [InlineData("""{"data":{"engagement":{"kind":"AIR_STRIKE","slug":"siege","quantity":{"high":null,"low":5},"sides":[{"ordinal":1}]}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":"AirStrike","sides":[{"ordinal":1}],"quantity":{"low":5,"high":null}}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":9,"sides":[{"ordinal":1}],"quantity":{"low":5,"high":null}}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":"AIR_STRIKE","sides":{"nodes":[{"ordinal":1}]},"quantity":{"low":5,"high":null}}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":"AIR_STRIKE","sides":[{"ordinal":1}],"quantity_low":5,"quantity_high":null}}}""")]
    public void Difference_Should_BeNull_When_OnlyTheFormDiffers(string other) => AnswerComparison.Difference(Answer, other).ShouldBeNull();

    [Fact]
    public void Difference_Should_BeNull_When_AnAbsentObjectStandsInItsParent() =>
        AnswerComparison.Difference("""{"quantity":null}""", """{"quantity_low":null,"quantity_high":null}""").ShouldBeNull();

    [Fact]
    public void Difference_Should_BeNull_When_AClaimHasNumbersOfItsEnums() =>
        AnswerComparison.Difference("""{"kind":"STRENGTH","measure":"AIR_STRIKES","role":null}""", """{"kind":1,"measure":16,"role":null}""").ShouldBeNull();

    [Theory]
    [InlineData("""{"data":{"engagement":{"slug":"other","kind":"AIR_STRIKE","sides":[{"ordinal":1}],"quantity":{"low":5,"high":null}}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":"RAID","sides":[{"ordinal":1}],"quantity":{"low":5,"high":null}}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":"AIR_STRIKE","sides":[],"quantity":{"low":5,"high":null}}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":"AIR_STRIKE","sides":[{"ordinal":1}],"quantity":null}}}""")]
    [InlineData("""{"data":{"engagement":{"slug":"siege","kind":"AIR_STRIKE","sides":[{"ordinal":1}]}}}""")]
    [InlineData("""{"data":{"engagement":null}}""")]
    [InlineData("""{"errors":[{"message":"no"}]}""")]
    public void Difference_Should_ShowALine_When_AValueDiffers(string other)
    {
        var difference = AnswerComparison.Difference(Answer, other).ShouldNotBeNull();

        difference.ShouldStartWith("@@ line ");
        (difference.Contains("\n+ ", StringComparison.Ordinal) || difference.Contains("\n- ", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Fact]
    public void Difference_Should_ShowBothOrders_When_TheOrderOfAListDiffers() =>
        AnswerComparison.Difference("""[{"slug":"a"},{"slug":"b"}]""", """[{"slug":"b"},{"slug":"a"}]""")
            .ShouldNotBeNull().ShouldContain("""+     "slug": "b" """.TrimEnd());
}
