namespace Contested.Domain.Claims.Algebra;

/// <summary>The figures of one claimant in one document, and those that follow from them.</summary>
/// <remarks>
/// <para>
/// Definition 4. People whom the claimant assigns to nobody may be among those that it counts for any side of the same document. So
/// they raise the high ends of its forces and civilians: those of the whole engagement and, where the people are counted for one side,
/// of that side; else of every side. They raise what counts at least the losses that they are counted under, and no narrower measure.
/// A sum is made of the figures as they are stated, and raised once.
/// </para>
/// <para>
/// In a tally of forces or civilians a 0 beside such people is no figure, and a missing term in a sum. Where the people of unknown
/// population are a term themselves, the 0 is what is left besides them, and counts.
/// </para>
/// </remarks>
internal sealed class ClaimantDocument
{
    private readonly IReadOnlyList<int> _sides;
    private readonly ClaimantAccounts _counts;
    private readonly ClaimantAccounts _figures;

    /// <summary>Takes the figures of one claimant in one document.</summary>
    /// <param name="claims">The figures that are not withdrawn, retracted or corrected, none of them unknown.</param>
    /// <param name="sides">The keys of all sides of the engagement.</param>
    /// <param name="tree">Which claims are parts of which.</param>
    public ClaimantDocument(IReadOnlyList<ClaimedFigure> claims, IReadOnlyList<int> sides, PartTree tree)
    {
        _sides = sides;
        Claimant = claims[0].Claimant;
        _counts = new ClaimantAccounts(claims, sides, tree);
        Zeros = claims.Where(claim => claim.Stated.High is 0 && Unassigned(claim.Counts) is not 0).Select(claim => claim.Key).ToHashSet();
        _figures = new ClaimantAccounts([.. claims.Where(claim => !Zeros.Contains(claim.Key))], sides, tree);
    }

    /// <summary>The claimant.</summary>
    public Claimant Claimant { get; }

    /// <summary>The keys of the claims of a 0 that is no figure.</summary>
    public IReadOnlySet<int> Zeros { get; }

    /// <summary>A figure with the people who are assigned to nobody.</summary>
    /// <param name="key">What is counted.</param>
    /// <param name="bounds">The figure as it is stated or summed up.</param>
    public Interval Raised(TallyKey key, Interval bounds) => Unassigned(key) switch
    {
        0 => bounds,
        <= int.MaxValue and var people => bounds + new Interval(null, (int)people),
        _ => bounds.AsLowerBound(),
    };

    /// <summary>The sums that the claimant's figures make for what a tally compares.</summary>
    /// <param name="key">What the tally compares.</param>
    /// <param name="statesComplete">Whether the claimant gives a complete figure for it, in whatever document.</param>
    public IEnumerable<Account> Sums(TallyKey key, bool statesComplete)
    {
        var accounts = key.Population is Population.Forces or Population.Civilians ? _figures : _counts;
        var losses = accounts.SumOfLosses(key);
        return new[] { losses?.IsPartial == true && statesComplete ? null : losses, accounts.SumOfSides(key), accounts.SumOfParts(key) }
            .OfType<Account>()
            .Select(sum => sum with { Bounds = Raised(key, sum.Bounds) });
    }

    /// <summary>How many people who are assigned to nobody may be among those counted; null where nobody says how many.</summary>
    private long? Unassigned(TallyKey key)
    {
        if (key.Population is not (Population.Forces or Population.Civilians))
        {
            return 0;
        }

        int?[] sides = key.Side is { } side ? [null, side] : [null, .. _sides];
        var counts = sides.Select(each => _counts.GreatestHigh(key with { Side = each, Population = Population.Unknown })).ToList();
        return counts.Contains(null) ? null : counts.Sum();
    }
}
