using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;

namespace Contested.Domain.Tests.Claims.Algebra;

public sealed class LossMeasuresTests
{
    [Fact]
    public void Measures_Should_SayInTheirNamesWhatTheyCount_When_TheyCountLosses()
    {
        foreach (var losses in Enumerable.Range(1, 14).Select(set => (LossSet)set))
        {
            var words = losses.ToString().Split(", ");
            var name = words.Length == 3 ? $"{words[0]}{words[1]}Or{words[2]}" : string.Join("Or", words);
            LossMeasures.MeasureOf(losses).ToString().ShouldBe(name);
        }

        LossMeasures.MeasureOf(LossSet.All).ShouldBe(Measure.Casualties);
    }

    [Fact]
    public void Losses_Should_BeFoundAgain_When_TheirMeasureIsAsked()
    {
        var counted = Enum.GetValues<Measure>().Where(measure => LossMeasures.LossesOf(measure) is not LossSet.None).ToList();

        counted.Count.ShouldBe(15);
        counted.ShouldAllBe(measure => LossMeasures.MeasureOf(LossMeasures.LossesOf(measure)) == measure);
        Enum.GetValues<Measure>().Except(counted)
            .ShouldBe([Measure.Strength, Measure.AirStrikes, Measure.Vehicles, Measure.Aircraft, Measure.DistanceMiles]);
    }

    [Theory]
    [InlineData(LossSet.None)]
    [InlineData((LossSet)16)]
    public void Measure_Should_BeRefused_When_NobodyIsLost(LossSet losses) =>
        Should.Throw<ArgumentOutOfRangeException>(() => LossMeasures.MeasureOf(losses));

    [Fact]
    public void Subsets_Should_BeThoseWithin_When_ASetHasSeveralLosses() =>
        LossMeasures.ProperSubsets(LossSet.Killed | LossSet.Captured).ShouldBe([LossSet.Killed, LossSet.Captured]);
}
