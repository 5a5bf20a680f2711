using System.Globalization;
using Contested.Domain.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Contested.Domain.Tests.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1883", "1883-01-01", "1883-12-31", DatePrecision.Year)]
    [InlineData("1883-07", "1883-07-01", "1883-07-31", DatePrecision.Month)]
    [InlineData("1884-02", "1884-02-01", "1884-02-29", DatePrecision.Month)]
    [InlineData("1883-07-03", "1883-07-03", "1883-07-03", DatePrecision.Day)]
    [InlineData("0001", "0001-01-01", "0001-12-31", DatePrecision.Year)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", DatePrecision.Month)]
    public void PartialDate_Should_SpanWhatItMayBe_When_Read(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = new PartialDate(text);

        (date.Earliest, date.Latest, date.Precision).ShouldBe((Day(earliest), Day(latest), precision));
        date.Day.ShouldBe(precision == DatePrecision.Day ? date.Earliest : null);
        date.ToString().ShouldBe(text);
        date.ShouldBe(new PartialDate(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("883")]
    [InlineData("0000")]
    [InlineData("12345")]
    [InlineData("-1883")]
    [InlineData("1883-13")]
    [InlineData("1883-00")]
    [InlineData("1883-7")]
    [InlineData("1883-02-29")]
    [InlineData("1883-07-00")]
    [InlineData("1883-07-3")]
    [InlineData("1883-07-03T00:00")]
    [InlineData("1883\n")]
    [InlineData("1883-07?")]
    [InlineData("188X")]
    [InlineData("١٨٨٣")]
    public void PartialDate_Should_Refuse_When_TheTextIsNoDateOfLevel0(string text)
    {
        PartialDate.TryParse(text, out var date).ShouldBeFalse();
        date.ShouldBeNull();
        Should.Throw<FormatException>(() => new PartialDate(text)).Message.ShouldContain("Write a year, a month or a day");
    }

    [Fact]
    public void PartialDate_Should_BeTheDay_When_MadeOfOne() =>
        Prop.ForAll(ArbMap.Default.ArbFor<DateTime>(), time =>
        {
            var day = DateOnly.FromDateTime(time);
            var date = PartialDate.Of(day);
            (date.Day, date.Earliest, date.Latest).ShouldBe((day, day, day));
            new PartialDate(date.Text).ShouldBe(date);
        }).QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
