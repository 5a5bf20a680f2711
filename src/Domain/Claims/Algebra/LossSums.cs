namespace Contested.Domain.Claims.Algebra;

/// <summary>Adds up what one claimant says about sets of losses.</summary>
/// <remarks>Definitions 16 and 18.</remarks>
internal static class LossSums
{
    /// <summary>The sum over the coarsest partition of a set of losses into sets of which the claimant counts the whole.</summary>
    /// <param name="losses">The set of losses.</param>
    /// <param name="accounts">The claimant's accounts of the sets within it, by the set; only the complete ones are added up.</param>
    /// <returns>Null where there is no such partition.</returns>
    /// <remarks>
    /// Definition 16. The coarsest partition is the one into the fewest sets. Where several have as few, each gives a figure for the
    /// same number, and definition 15 says what they come to. A set with a partial account only is not one that the claimant states:
    /// what follows from such sets is a lower bound, and <see cref="GreatestPart"/> finds the greatest.
    /// </remarks>
    public static Account? CoarsestPartition(LossSet losses, IReadOnlyDictionary<LossSet, Account> accounts)
    {
        var partitions = Partitions(losses, accounts).ToList();
        var fewest = partitions.Select(partition => partition.Count).DefaultIfEmpty(0).Min();
        return Account.Of(partitions.Where(partition => partition.Count == fewest).Select(Account.Sum));
    }

    /// <summary>The greatest sum of low ends of disjoint sets within a set of losses.</summary>
    /// <param name="losses">The set of losses.</param>
    /// <param name="accounts">The claimant's accounts, complete and partial, of the sets within it, by the set.</param>
    /// <returns>A partial account; null where nothing but 0 follows.</returns>
    /// <remarks>Definition 18: a part bounds the whole.</remarks>
    public static Account? GreatestPart(LossSet losses, IReadOnlyDictionary<LossSet, Account> accounts) =>
        Account.Of(Packings(losses, accounts)
            .Select(parts => Account.AtLeast(parts.Sum(part => (long)(part.Bounds.Low ?? 0)), parts.SelectMany(part => part.Claims)))
            .OfType<Account>());

    /// <summary>The greatest sum of high ends of disjoint sets within a set of losses; null where it is open, 0 without any set.</summary>
    /// <param name="losses">The set of losses.</param>
    /// <param name="accounts">The claimant's accounts of the sets within it, and of the set itself, by the set.</param>
    public static long? GreatestHigh(LossSet losses, IReadOnlyDictionary<LossSet, Account> accounts)
    {
        var sums = Packings(losses, accounts).Select(parts => parts.Any(part => part.Bounds.High is null)
            ? null
            : (long?)parts.Sum(part => (long)part.Bounds.High!.Value)).ToList();
        return sums.Contains(null) ? null : sums.Max();
    }

    private static IEnumerable<IReadOnlyList<Account>> Partitions(LossSet left, IReadOnlyDictionary<LossSet, Account> accounts)
    {
        // The set with the least loss that is left comes next, so that each partition is met once.
        var least = (LossSet)((int)left & -(int)left);
        foreach (var (set, account) in accounts.Where(pair =>
            (pair.Key & left) == pair.Key && pair.Key.HasFlag(least) && pair.Value.IsComplete))
        {
            if (set == left)
            {
                yield return [account];
                continue;
            }

            foreach (var rest in Partitions(left & ~set, accounts))
            {
                yield return [account, .. rest];
            }
        }
    }

    /// <summary>Every choice of disjoint sets, the empty one included.</summary>
    private static IEnumerable<IReadOnlyList<Account>> Packings(LossSet left, IReadOnlyDictionary<LossSet, Account> accounts)
    {
        if (left is LossSet.None)
        {
            return [[]];
        }

        var least = (LossSet)((int)left & -(int)left);
        return Packings(left & ~least, accounts).Concat(accounts
            .Where(pair => (pair.Key & left) == pair.Key && pair.Key.HasFlag(least))
            .SelectMany(pair => Packings(left & ~pair.Key, accounts).Select(rest => (IReadOnlyList<Account>)[pair.Value, .. rest])));
    }
}
