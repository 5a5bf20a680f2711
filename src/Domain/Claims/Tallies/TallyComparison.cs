using System.Linq.Expressions;
using Contested.Domain.Claims.Algebra;

namespace Contested.Domain.Claims.Tallies;

/// <summary>Computes tallies from claims.</summary>
public static class TallyComparison
{
    /// <summary>Which claims are compared: those that concern a side and give a figure.</summary>
    public static Expression<Func<Claim, bool>> IsCompared { get; } = claim => claim.SideId != null && claim.Measure != null;

    private static Func<Claim, bool> IsComparedInMemory { get; } = IsCompared.Compile();

    /// <summary>Compares the claims on each side, population and measure.</summary>
    /// <param name="claims">Claims with their keys, in any order; those without a side or a figure are left out.</param>
    /// <param name="undated">Claims that are not compared, but counted; a tally may have no others.</param>
    /// <returns>The tallies by side, population and measure, without keys, with their claims, derived figures and conflicts.</returns>
    public static IReadOnlyList<Tally> Of(IEnumerable<Claim> claims, IEnumerable<Claim> undated)
    {
        var compared = claims.Where(IsComparedInMemory).OrderBy(claim => claim.Id).ToLookup(PlaceOf);
        var counted = undated.Where(IsComparedInMemory).ToLookup(PlaceOf);
        return
        [
            .. compared.Concat(counted).Select(group => group.Key).Distinct()
                .OrderBy(place => place.SideId).ThenBy(place => place.Population).ThenBy(place => place.Measure)
                .Select(place => TallyOf(place, [.. compared[place]], DerivedFigures(place, compared), counted[place].Count())),
        ];
    }

    private static (int EngagementId, int SideId, Population? Population, Measure Measure) PlaceOf(Claim claim) =>
        (claim.EngagementId, claim.SideId!.Value, claim.Population, claim.Measure!.Value);

    private static Figure FigureOf(Claim claim) =>
        new(claim.ClaimantId, new Interval(claim.Quantity!.Low, claim.Quantity.High), claim.IsPartial);

    private static Tally TallyOf(
        (int EngagementId, int SideId, Population? Population, Measure Measure) place, IReadOnlyList<Claim> claims, IReadOnlyList<DerivedFigure> derived, int undated)
    {
        // A sum that nobody claims anything about is compared with nothing.
        var sums = claims.Count == 0 ? [] : derived;
        var comparison = Comparison.Of(
        [
            .. claims.Select(FigureOf),
            .. sums.Select(sum => new Figure(sum.ClaimantId, sum.Figure, sum.IsPartial)),
        ]);
        var tally = new Tally
        {
            EngagementId = place.EngagementId,
            SideId = place.SideId,
            Population = place.Population,
            Measure = place.Measure,
            Envelope = comparison.Envelope,
            Consensus = comparison.Consensus,
            Agreement = comparison.Agreement,
            Gap = comparison.Gap,
            CompleteClaimants = comparison.CompleteClaimants,
            UndatedClaims = undated,
        };
        tally.Claims.AddRange(claims);
        tally.Derived.AddRange(sums);
        tally.Conflicts.AddRange(comparison.Conflicts.Select(conflict => PairOf(conflict.First, conflict.Second)));
        return tally;

        ClaimPair PairOf(int first, int second) => new()
        {
            First = claims.ElementAtOrDefault(first),
            FirstId = claims.ElementAtOrDefault(first)?.Id,
            FirstDerived = sums.ElementAtOrDefault(first - claims.Count),
            Second = claims.ElementAtOrDefault(second),
            SecondId = claims.ElementAtOrDefault(second)?.Id,
            SecondDerived = sums.ElementAtOrDefault(second - claims.Count),
            Gap = BoundsOf(first).GapTo(BoundsOf(second)),
        };

        Interval BoundsOf(int index) => index < claims.Count
            ? FigureOf(claims[index]).Bounds
            : new Figure(null, sums[index - claims.Count].Figure, sums[index - claims.Count].IsPartial).Bounds;
    }

    // The source's own voice may pass on several accounts without naming them, so nothing is derived from it.
    private static IReadOnlyList<DerivedFigure> DerivedFigures(
        (int EngagementId, int SideId, Population? Population, Measure Measure) place, ILookup<(int EngagementId, int SideId, Population? Population, Measure Measure), Claim> claims)
    {
        if (Derivation.All.FirstOrDefault(derivation => derivation.Sum == place.Measure) is not { } derivation)
        {
            return [];
        }

        var parts = derivation.Parts.Select(part => claims[place with { Measure = part }].ToList()).ToList();
        return
        [
            .. parts[0].Select(claim => claim.ClaimantId).OfType<int>().Distinct()
                .Select(claimant => DerivedFigureOf(claimant, [.. parts.Select(part => part.FindAll(claim => claim.ClaimantId == claimant))]))
                .OfType<DerivedFigure>(),
        ];
    }

    private static DerivedFigure? DerivedFigureOf(int claimant, IReadOnlyList<IReadOnlyList<Claim>> account)
    {
        var figures = account.Select(part => part.Select(FigureOf).ToList()).ToList();
        var basis = figures.Select(part => Derivation.Basis(part).ToList()).ToList();
        if (Derivation.Add(basis) is not { } sum)
        {
            return null;
        }

        var derived = new DerivedFigure { ClaimantId = claimant, Figure = sum.Stated, IsPartial = sum.IsPartial };
        derived.Claims.AddRange(account.SelectMany((part, index) => part.Where(claim => basis[index].Contains(FigureOf(claim)))));
        return derived;
    }
}
