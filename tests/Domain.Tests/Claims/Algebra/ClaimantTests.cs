using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using static Contested.Domain.Tests.Claims.Algebra.Figures;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>Definitions 3, 6, 7, 12 and 13, and the lenses, by example.</summary>
public sealed class ClaimantTests
{
    private static readonly TallyKey Killed = Forces(1, Measure.Killed);
    private static readonly DateOnly Day = new(1900, 1, 1);

    [Fact]
    public void Agreement_Should_BeCorroborated_When_TwoIndependentClaimantsGiveBothEnds() =>
        Verdict(By(1, 1), By(2, 2)).ShouldBe((Agreement.Corroborated, 2));

    [Fact]
    public void Agreement_Should_BeUncontested_When_OneRepeatsTheOther() =>
        Verdict(By(1, 1), By(2, 2) with { Repeats = [1] }).ShouldBe((Agreement.Uncontested, 1));

    [Fact]
    public void Agreement_Should_BeUncontested_When_BothRepeatAThirdWhoIsNotCompared() =>
        Verdict(By(1, 1) with { Repeats = [3] }, By(2, 2) with { Repeats = [3] }, By(3, 3) with { IsWithdrawn = true })
            .ShouldBe((Agreement.Uncontested, 1));

    [Fact]
    public void Agreement_Should_BeCorroborated_When_OnlyAnotherFigureIsRepeated() => Verdict(
        By(1, 1), By(2, 2),
        Claimed(3, Claimant.OfActor(1), Forces(1, Measure.Wounded), 1, 1),
        Claimed(4, Claimant.OfActor(2), Forces(1, Measure.Wounded), 1, 1) with { Repeats = [3] }).ShouldBe((Agreement.Corroborated, 2));

    [Fact]
    public void Agreement_Should_BeUncontested_When_OneClaimantStandsUnderTheOther() => Agreements([new(2, 1)]).ShouldBe((Agreement.Uncontested, 1));

    [Fact]
    public void Agreement_Should_BeUncontested_When_BothClaimantsStandUnderAThird() =>
        Agreements([new(2, 7), new(7, 9), new(1, 9)]).ShouldBe((Agreement.Uncontested, 1));

    [Fact]
    public void Agreement_Should_BeUncontested_When_ADocumentCitesTheWorkOfTheOther() =>
        Verdict(By(1, 1), OwnVoice(2, Work(1))).ShouldBe((Agreement.Uncontested, 1));

    [Fact]
    public void Agreement_Should_BeCorroborated_When_BothAreOnlyPassedOnByOneReference() =>
        Verdict(By(1, 1) with { References = [Work(9)] }, By(2, 2) with { References = [Work(9)] }).ShouldBe((Agreement.Corroborated, 2));

    [Fact]
    public void Agreement_Should_BeCompatible_When_OneOfTwoIsNotNamed() =>
        Verdict(By(1, 1), Claimed(2, Claimant.Unnamed(2), Killed, 4, 4)).ShouldBe((Agreement.Compatible, 2));

    [Fact]
    public void Agreement_Should_BeContested_When_SomebodyUnnamedSaysOtherwise() =>
        Verdict(By(1, 1), Claimed(2, Claimant.Unnamed(2), Killed, 5, 5)).ShouldBe((Agreement.Contested, 2));

    [Fact]
    public void Agreement_Should_BeContested_When_APartExceedsTheWhole() =>
        Verdict(By(1, 1), Claimed(2, Claimant.OfActor(2), Killed, 9, 9, isPartial: true)).ShouldBe((Agreement.Contested, 1));

    [Fact]
    public void Document_Should_Bound_When_ItSpeaksInItsOwnVoice()
    {
        var tally = TallyAt(Killed, OwnVoice(1), By(2, 2), Claimed(3, Claimant.Unnamed(3), Killed, 4, 4));

        (tally.BoundedBy, tally.BoundedByDocuments).ShouldSatisfyAllConditions(
            bounded => bounded.BoundedBy.ShouldBe([2]), bounded => bounded.BoundedByDocuments.ShouldBe([5]));
    }

    [Fact]
    public void Claims_Should_BeListedWithTheReason_When_TheyAreNotCompared()
    {
        var retracted = new CitedReference(1) { RetractedOn = Day };
        var tally = TallyAt(Killed,
            By(1, 1) with { IsWithdrawn = true },
            By(2, 2) with { References = [retracted, retracted] },
            By(3, 3),
            By(4, 3) with { Corrects = [3] },
            By(5, 4) with { Corrects = [4] },
            By(6, 5) with { References = [retracted, Work(7)] });

        tally.Claims.Select(claim => claim.Exclusion).ShouldBe([Exclusion.Withdrawn, Exclusion.Retracted, Exclusion.Corrected, null, null, null]);
        tally.Figures.Count.ShouldBe(3);
        tally.DistinctReferences.ShouldBe(1);
    }

    [Fact]
    public void Corrected_Should_Count_When_TheCorrectionIsNotHeardOf()
    {
        var (before, after) = (Reference(1, Day), Reference(2, Day.AddDays(2)));
        EngagementClaims claims = new([1],
        [
            By(1, 1) with { References = [before], KnownSince = Day },
            By(2, 1) with { References = [after], KnownSince = Day.AddDays(2), Corrects = [1] },
        ]);

        ClaimAlgebra.Tallies(claims, new Lens { KnownBy = Day.AddDays(1) })[0].Claims.Select(claim => claim.Exclusion).ShouldBe([null]);
        ClaimAlgebra.Tallies(claims, new Lens { KnownBy = Day.AddDays(2) })[0].Claims.Select(claim => claim.Exclusion)
            .ShouldBe([Exclusion.Corrected, null]);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, Exclusion.Retracted)]
    public void Retracted_Should_CountUntilThatDay_When_ADayIsGiven(int after, Exclusion? exclusion)
    {
        var reference = Reference(1, Day) with { RetractedOn = Day.AddDays(5) };
        EngagementClaims claims = new([1], [By(1, 1) with { References = [reference], KnownSince = Day }]);

        ClaimAlgebra.Tallies(claims, new Lens { KnownBy = Day.AddDays(after) })[0].Claims[0].Exclusion.ShouldBe(exclusion);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1, 2, 3)]
    public void Subordinates_Should_BeHeard_When_TheLensIncludesThem(bool include, params int[] keys)
    {
        EngagementClaims claims = new([1], [By(1, 1), By(2, 2), By(3, 3), By(4, 4), OwnVoice(5)], [new(2, 1), new(3, 2), new(1, 4)]);
        var lens = new Lens { AccordingTo = [Claimant.OfActor(1)], IncludeSubordinates = include };

        ClaimAlgebra.Tallies(claims, lens)[0].Claims.Select(claim => claim.Key).ShouldBe(keys);
    }

    [Fact]
    public void Document_Should_BeHeardAsAClaimant_When_TheLensNamesIt()
    {
        EngagementClaims claims = new([1], [By(1, 5), OwnVoice(2), Claimed(3, Claimant.Unnamed(3), Killed, 4, 4, document: 5)]);

        ClaimAlgebra.Tallies(claims, new Lens { AccordingTo = [Claimant.OfDocument(5)] })[0].Claims.Select(claim => claim.Key).ShouldBe([2]);
        ClaimAlgebra.Tallies(claims, new Lens { Documents = [5] })[0].Claims.Select(claim => claim.Key).ShouldBe([2, 3]);
        ClaimAlgebra.Tallies(claims, new Lens { AccordingTo = [] }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Tolerance_Should_BeRefused_When_ItIsNoShare(double tolerance) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Lens { Tolerance = tolerance });

    [Fact]
    public void Claims_Should_BeRefused_When_TheyCannotBeToldApart() =>
        Should.Throw<ArgumentException>(() => new EngagementClaims([1], [By(1, 1), By(1, 2)])).Message.ShouldContain("the key 1");

    [Fact]
    public void Claims_Should_BeRefused_When_TheyAreOnNoSide() =>
        Should.Throw<ArgumentException>(() => new EngagementClaims([2], [By(1, 1)])).Message.ShouldContain("on the side 1");

    private static ClaimedFigure By(int key, int actor) => Claimed(key, Claimant.OfActor(actor), Killed, 4, 4);

    private static ClaimedFigure OwnVoice(int key, params CitedReference[] references) =>
        Claimed(key, Claimant.OfDocument(5), Killed, 4, 4) with { References = references };

    private static CitedReference Work(int author) => new(author + 100) { WorkOf = [Claimant.OfActor(author)] };

    private static CitedReference Reference(int key, DateOnly day) => new(key) { ExistedBy = day };

    private static (Agreement Agreement, int CompleteClaimants) Verdict(params IReadOnlyList<ClaimedFigure> claims) =>
        (TallyAt(Killed, claims).Comparison.Agreement, TallyAt(Killed, claims).Comparison.CompleteClaimants);

    private static (Agreement Agreement, int CompleteClaimants) Agreements(IReadOnlyCollection<Subordination> subordinations)
    {
        var comparison = ClaimAlgebra.Tallies(new EngagementClaims([1], [By(1, 1), By(2, 2)], subordinations), Lens.None)[0].Comparison;
        return (comparison.Agreement, comparison.CompleteClaimants);
    }
}
