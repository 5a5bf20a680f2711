using Contested.Domain.Claims;

namespace Contested.Domain.Tests.Claims.Algebra;

public sealed class GettysburgTallyTests
{
    [Fact]
    public void ConfederateCasualties_Should_BeContestedInFiveClusters_When_EightSourcesCount()
    {
        var tally = Gettysburg.Tally(Gettysburg.Confederacy, Measure.Casualties);

        (tally.Comparison.Agreement, tally.Comparison.Gap.Gap, Math.Round(tally.Comparison.Gap.Relative, 3), tally.Comparison.CompleteClaimants)
            .ShouldBe((Agreement.Contested, 11173, 0.353, 8));
        tally.Comparison.Envelope.Text().ShouldBe("20448–31621");
        tally.Comparison.Consensus.ShouldBeNull();
        tally.ClusterText().ShouldBe("20448 | 22000 | 28000 | 28063 | 31621");
    }

    [Fact]
    public void ConfederateCasualties_Should_PutLivermoresSumBesideTheSameFigure_When_ItIsDerived()
    {
        var tally = Gettysburg.Tally(Gettysburg.Confederacy, Measure.Casualties);

        var cluster = tally.Comparison.Clusters.Single(cluster => cluster.Envelope.Text() == "28063");
        cluster.Figures.Where(figure => figure.IsComplete).Select(figure => (Gettysburg.NameOf(figure.Claimant), figure.IsDerived))
            .ShouldBe([("trust", false), ("livermore", true)]);
        cluster.Actors.ShouldBe([9, 0, 4, 8], ignoreOrder: true);
    }

    [Fact]
    public void ConfederateCasualties_Should_ShowWhatFollowsFromEachSource_When_SomeOfThemGiveParts() =>
        Gettysburg.Tally(Gettysburg.Confederacy, Measure.Casualties).Derived
            .Select(sum => (Gettysburg.NameOf(sum.Figure.Claimant), sum.Figure.Bounds.Text(), sum.Difference)).ShouldBe(
            [
                ("wikipedia", "17401+", null),
                ("livermore", "28063", null),
                ("fox", "20448", 0),
                ("bodart", "22000", 0),
                ("clodfelter", "22638+", null),
            ]);

    [Fact]
    public void UnionKilled_Should_FallIntoFourClusters_When_Compared()
    {
        var tally = Gettysburg.Tally(Gettysburg.Union, Measure.Killed);

        tally.ClusterText().ShouldBe("2834 | 3070 | 3155 | 3160");
        tally.Comparison.Agreement.ShouldBe(Agreement.Contested);
        tally.Conflicts.Count().ShouldBe(4 + 4 + 4 + 3);
    }

    [Fact]
    public void UnionCasualties_Should_BeCorroborated_When_FivePercentAreTolerated()
    {
        var tally = Gettysburg.Tally(Gettysburg.Union, Measure.Casualties, 0.05);

        (tally.Comparison.Agreement, tally.Comparison.Consensus, tally.Comparison.Gap.Gap).ShouldBe((Agreement.Corroborated, null, 186));
        tally.ClusterText().ShouldBe("23000–23186");
        tally.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void UnionCasualties_Should_BeContested_When_NothingIsTolerated() =>
        Gettysburg.Tally(Gettysburg.Union, Measure.Casualties).Comparison.Agreement.ShouldBe(Agreement.Contested);
}
