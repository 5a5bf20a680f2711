namespace Contested.Domain.Claims.Algebra;

/// <summary>Makes the tallies of one engagement under one lens.</summary>
internal sealed class TallyMaker
{
    private readonly Lens _lens;
    private readonly Independence _independence;
    private readonly Dictionary<int, Exclusion> _excluded;
    private readonly Dictionary<(Claimant, int), ClaimantDocument> _documents;
    private readonly ILookup<Claimant, ClaimantDocument> _byClaimant;
    private readonly ILookup<TallyKey, ClaimedFigure> _listed;
    private readonly ILookup<TallyKey, ClaimedFigure> _undated;
    private readonly Dictionary<int, ClaimedFigure> _claims;

    /// <summary>Prepares what all tallies need.</summary>
    /// <param name="engagement">All claims.</param>
    /// <param name="lens">What is heard of them.</param>
    /// <param name="view">The claims that the lens leaves.</param>
    public TallyMaker(EngagementClaims engagement, Lens lens, LensView view)
    {
        _lens = lens;
        _independence = new Independence(engagement);
        _excluded = Exclusions.Of(view.Claims, lens.KnownBy);
        var tree = new PartTree(engagement);
        _documents = view.Claims
            .Where(claim => claim.IsInformative && !claim.Claimant.IsUnnamed && !_excluded.ContainsKey(claim.Key))
            .GroupBy(claim => (claim.Claimant, claim.Document))
            .ToDictionary(group => group.Key, group => new ClaimantDocument([.. group], engagement.Sides, tree));
        _byClaimant = _documents.Values.ToLookup(document => document.Claimant);
        foreach (var zero in _documents.Values.SelectMany(document => document.Zeros))
        {
            _excluded.Add(zero, Exclusion.Unassigned);
        }

        _listed = view.Claims.ToLookup(claim => claim.Counts);
        _undated = view.Undated.ToLookup(claim => claim.Counts);
        _claims = view.Claims.ToDictionary(claim => claim.Key);
    }

    /// <summary>Makes one tally.</summary>
    /// <param name="key">What it compares.</param>
    public ComparedTally Tally(TallyKey key)
    {
        var claims = _listed[key].Select(Listed).ToList();
        var stated = claims.Select(claim => claim.Figure).OfType<ComparedFigure>().ToList();
        var derived = stated.Count == 0 ? [] : DerivedSums.Of(key, _byClaimant, stated);
        var figures = ComparedTally.FiguresOf(claims, derived);
        return new ComparedTally(
            key,
            _lens.Tolerance,
            claims,
            derived,
            FigureComparison.Of(figures, _lens.Tolerance, _independence.Representatives(figures)),
            DistinctReferences(figures),
            _undated[key].Count());
    }

    private TalliedClaim Listed(ClaimedFigure claim)
    {
        if (_excluded.TryGetValue(claim.Key, out var exclusion))
        {
            return new TalliedClaim(claim.Key, null, exclusion);
        }

        var bounds = _documents.TryGetValue((claim.Claimant, claim.Document), out var document) && claim.IsInformative
            ? document.Raised(claim.Counts, claim.Bounds)
            : claim.Bounds;
        return new TalliedClaim(claim.Key, new ComparedFigure(claim.Claimant, bounds, claim.IsPartial, [claim.Key], false), null);
    }

    /// <remarks>Definition 13. A retracted reference supports nothing, nor does one that did not demonstrably exist by then.</remarks>
    private int DistinctReferences(IEnumerable<ComparedFigure> figures) => figures
        .SelectMany(figure => figure.Claims).Distinct()
        .SelectMany(claim => _claims[claim].References)
        .Where(reference => reference.Supports(_lens.KnownBy))
        .DistinctBy(reference => reference.Key).Count();
}
