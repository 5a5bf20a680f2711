using Contested.Bench.Driver.Results;

namespace Contested.Bench.Tests.Results;

public sealed class RunResultsTests
{
    [Fact]
    public void Ratio_Should_BeTheMedianOfTheRatiosWithinRounds()
    {
        var results = new RunResults();
        double[] baseline = [100, 200, 50];
        double[] measured = [80, 100, 45];
        for (var round = 1; round <= baseline.Length; round++)
        {
            results.Measurements.Add(Cell("baseline", round, baseline[round - 1]));
            results.Measurements.Add(Cell("measured", round, measured[round - 1]));
        }

        results.Ratio("measured", "baseline", "flat", 1000).ShouldBe(0.8);
    }

    [Fact]
    public void Ratio_Should_BeNoNumber_When_ASystemWasNotMeasured()
    {
        var results = new RunResults();
        results.Measurements.Add(Cell("measured", 1, 80));

        results.Ratio("measured", "baseline", "flat", 1000).ShouldBe(double.NaN);
    }

    [Theory]
    [InlineData(0.8, false, "met")]
    [InlineData(0.79, false, "**missed**")]
    [InlineData(0.8, true, "met")]
    [InlineData(0.81, true, "**missed**")]
    [InlineData(double.NaN, false, "not measured")]
    public void State_Should_TellWhetherTheBoundIsReached(double measured, bool isUpper, string expected) =>
        new Goal("goal", measured, 0.8, isUpper).State.ShouldBe(expected);

    private static Measurement Cell(string system, int round, double requests) => new(system, "flat", 1000, round, requests, 1, 1, 1, 1);
}
