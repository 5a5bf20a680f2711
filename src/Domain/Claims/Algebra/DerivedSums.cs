namespace Contested.Domain.Claims.Algebra;

/// <summary>Makes the derived figures of a tally.</summary>
/// <remarks>
/// Definitions 14 to 20. A claimant has one derived figure in a tally. Where several sums follow from what it says, because it counts
/// losses as well as sides, or speaks in several documents, they are several figures for the same number, and definition 15 says what
/// they come to.
/// </remarks>
internal static class DerivedSums
{
    /// <summary>The derived figures of a tally, in the order of the claimants' first claims.</summary>
    /// <param name="key">What the tally compares.</param>
    /// <param name="documents">What each claimant says in each document; without unnamed claimants, from whom nothing is derived.</param>
    /// <param name="stated">The stated figures of the tally: at least one, as no tally is made of derived figures alone.</param>
    public static IReadOnlyList<DerivedSum> Of(
        TallyKey key, IEnumerable<IGrouping<Claimant, ClaimantDocument>> documents, IEnumerable<ComparedFigure> stated)
    {
        var own = stated.Where(figure => figure.IsComplete).ToLookup(figure => figure.Claimant);
        return
        [
            .. from claimant in documents
               let sum = Account.Of(claimant.SelectMany(document => document.Sums(key, own.Contains(claimant.Key))))
               where sum is not null
               let figure = new ComparedFigure(claimant.Key, sum.Bounds, sum.IsPartial, sum.Claims, true)
               select new DerivedSum(figure, Difference(sum.Bounds, own[claimant.Key])),
        ];
    }

    private static int? Difference(Interval sum, IEnumerable<ComparedFigure> own)
    {
        var bounded = own.Where(figure => figure.IsBounded).Select(figure => new Account(figure.Bounds, false, figure.Claims));
        return Account.Of(bounded)?.Bounds is not { } stated ? null
            : (sum.Low ?? 0) > stated.High ? sum.GapTo(stated)
            : -sum.GapTo(stated);
    }
}
