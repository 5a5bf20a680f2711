namespace Contested.Domain.Claims.Algebra;

/// <summary>What one claimant says about a number, and the claims from which that follows.</summary>
/// <param name="Bounds">The number; a lower bound where the account is partial.</param>
/// <param name="IsPartial">Whether the account covers only some of the whole.</param>
/// <param name="Claims">The keys of the claims, in ascending order.</param>
internal sealed record Account(Interval Bounds, bool IsPartial, IReadOnlyList<int> Claims)
{
    /// <summary>Whether the account is about the whole.</summary>
    public bool IsComplete => !IsPartial;

    /// <summary>A lower bound; null where it says nothing, as nobody counts less than 0.</summary>
    /// <param name="low">The least number.</param>
    /// <param name="claims">The keys of the claims.</param>
    public static Account? AtLeast(long low, IEnumerable<int> claims) =>
        low > 0 ? new Account(new Interval((int)Math.Min(low, int.MaxValue), null), true, Ordered(claims)) : null;

    /// <summary>What several figures of one claimant for the same number come to.</summary>
    /// <param name="figures">The figures; none of them without a number.</param>
    /// <returns>Null where there are none.</returns>
    /// <remarks>
    /// Definition 15: the intersection of the complete figures, else their hull; only without a complete one the partial ones, whose
    /// intersection is the one with the greatest low end (of several such the one that rests on the fewest claims).
    /// </remarks>
    public static Account? Of(IEnumerable<Account> figures)
    {
        var all = figures.ToList();
        var complete = all.FindAll(figure => figure.IsComplete);
        if (complete.Count == 0)
        {
            return all.OrderByDescending(figure => figure.Bounds.Low).ThenBy(figure => figure.Claims.Count)
                .ThenBy(figure => figure.Claims[0]).FirstOrDefault();
        }

        var bounds = complete.Select(figure => figure.Bounds).ToList();
        return new Account(
            bounds.Aggregate((Interval?)Interval.Everything, (common, each) => common?.Intersect(each))
                ?? bounds.Aggregate((hull, each) => hull.Hull(each)),
            false,
            Ordered(complete.SelectMany(figure => figure.Claims)));
    }

    /// <summary>Adds up the accounts of numbers that count nobody twice.</summary>
    /// <param name="terms">At least one account.</param>
    /// <remarks>Definition 16: open with an open term, partial with a partial one.</remarks>
    public static Account Sum(IReadOnlyList<Account> terms)
    {
        var bounds = terms.Select(term => term.Bounds).Aggregate((sum, each) => sum + each);
        var isPartial = terms.Any(term => term.IsPartial);
        return new Account(isPartial ? bounds.AsLowerBound() : bounds, isPartial, Ordered(terms.SelectMany(term => term.Claims)));
    }

    private static int[] Ordered(IEnumerable<int> claims) => [.. claims.Distinct().Order()];
}
