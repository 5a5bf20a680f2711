namespace Contested.Domain.Claims.Algebra;

/// <summary>What one claimant says in one document, stated and summed up.</summary>
/// <remarks>Definitions 14 to 20. Nothing is added to what the claimant says in another document.</remarks>
internal sealed class ClaimantAccounts
{
    private readonly IReadOnlyList<int> _sides;
    private readonly ILookup<TallyKey, ClaimedFigure> _stated;
    private readonly PartSums _parts;
    private readonly Dictionary<TallyKey, Account?> _accounts = [];

    /// <summary>Takes the figures of one claimant in one document.</summary>
    /// <param name="figures">The figures that are compared; none of them unknown.</param>
    /// <param name="sides">The keys of all sides of the engagement.</param>
    /// <param name="tree">Which claims are parts of which.</param>
    public ClaimantAccounts(IReadOnlyList<ClaimedFigure> figures, IReadOnlyList<int> sides, PartTree tree)
    {
        _sides = sides;
        _stated = figures.ToLookup(figure => figure.Counts);
        _parts = new PartSums(tree, figures.ToDictionary(figure => figure.Key));
    }

    /// <summary>What the claimant states about a number; where that is nothing complete, also what its parts add up to.</summary>
    /// <param name="key">What is counted.</param>
    /// <remarks>Definition 15.</remarks>
    public Account? Stated(TallyKey key)
    {
        if (_accounts.TryGetValue(key, out var known))
        {
            return known;
        }

        var stated = _stated[key].Select(figure => new Account(figure.Bounds, figure.IsPartial, [figure.Key])).ToList();
        return _accounts[key] = Account.Of(stated.Exists(account => account.IsComplete) ? stated : stated.Concat(_parts.At(key)));
    }

    /// <summary>What the claimant's figures for the parts of one whole add up to; always partial.</summary>
    /// <param name="key">What is counted.</param>
    /// <remarks>Definition 19.</remarks>
    public Account? SumOfParts(TallyKey key) => Account.Of(_parts.At(key));

    /// <summary>What the claimant's figures for sets of losses add up to; partial where they do not make up the whole.</summary>
    /// <param name="key">What is counted.</param>
    /// <remarks>Definitions 16 and 18; of no use, where it is partial, to a claimant who states a complete figure.</remarks>
    public Account? SumOfLosses(TallyKey key)
    {
        var accounts = AccountsWithin(key, LossMeasures.ProperSubsets(key.Losses));
        return LossSums.CoarsestPartition(key.Losses, accounts) ?? LossSums.GreatestPart(key.Losses, accounts);
    }

    /// <summary>What the claimant's figures for sides or populations add up to; partial where a term is missing.</summary>
    /// <param name="key">What is counted; nothing is added up but the forces of all sides, and everybody.</param>
    /// <remarks>
    /// Definition 20. A claimant's own figure for the forces of all sides is coarser than those for each, so it is taken where it is
    /// complete. Civilians, or people of an unknown population, who are counted for sides only bound those of the whole engagement.
    /// </remarks>
    public Account? SumOfSides(TallyKey key) => (key.Side, key.Population) switch
    {
        (null, Population.Forces) => Sum(_sides.Select(side => Of(key with { Side = side }))),
        (null, Population.All) => Sum(
        [
            Of(key with { Population = Population.Forces }),
            OfWholeOrSome(key with { Population = Population.Civilians }),
            OfWholeOrSome(key with { Population = Population.Unknown }),
        ]),
        _ => null,
    };

    /// <summary>The greatest number that the claimant's figures allow; null where it is open, 0 where there are none.</summary>
    /// <param name="key">What is counted.</param>
    public long? GreatestHigh(TallyKey key) =>
        LossSums.GreatestHigh(key.Losses, AccountsWithin(key, LossMeasures.ProperSubsets(key.Losses).Append(key.Losses)));

    private Account? Of(TallyKey key)
    {
        var stated = Stated(key);
        return stated?.IsComplete == true ? stated : Account.Of(new[] { stated, SumOfLosses(key), SumOfSides(key) }.OfType<Account>());
    }

    // The null stands for those who are counted for no side.
    private Account? OfWholeOrSome(TallyKey key) => Account.Of(
        new[] { Of(key), Sum([null, .. _sides.Select(side => Of(key with { Side = side }))]) }.OfType<Account>());

    private static Account? Sum(IEnumerable<Account?> terms)
    {
        var all = terms.ToList();
        var known = all.OfType<Account>().ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var sum = Account.Sum(known);
        return known.Count == all.Count && sum.IsComplete ? sum : Account.AtLeast(sum.Bounds.Low ?? 0, sum.Claims);
    }

    private Dictionary<LossSet, Account> AccountsWithin(TallyKey key, IEnumerable<LossSet> sets)
    {
        var accounts = new Dictionary<LossSet, Account>();
        foreach (var set in sets)
        {
            if (Stated(key with { Measure = LossMeasures.MeasureOf(set) }) is { } account)
            {
                accounts.Add(set, account);
            }
        }

        return accounts;
    }
}
