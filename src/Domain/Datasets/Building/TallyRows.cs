using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.Claims.Tallies;

namespace Contested.Domain.Datasets.Building;

/// <summary>Compares the claims of the dataset with each other, as they are without a lens.</summary>
/// <remarks>
/// Of n figures there are no more than n rows of each kind. The pairs that agree or conflict and the members of clusters, which may be
/// many more, are made by the database while they are read.
/// </remarks>
public sealed class TallyRows
{
    private readonly KeySequence _keys;

    /// <summary>Makes rows with keys of their own.</summary>
    /// <param name="firstKey">The first key of tallies, derived figures, compared figures and clusters: at least 1.</param>
    public TallyRows(int firstKey)
        : this(new KeySequence(firstKey))
    {
    }

    /// <summary>Makes rows with keys of a sequence.</summary>
    internal TallyRows(KeySequence keys) => _keys = keys;

    /// <summary>The tallies of an engagement, with their derived figures, clusters, and the figures that they compare, and what links them to claims.</summary>
    /// <remarks>May be called for one engagement after another: the keys go on.</remarks>
    /// <param name="sides">The keys of all sides of the engagement, in their order.</param>
    /// <param name="claims">All claims on the engagement, with what <see cref="ComparableClaims.Of"/> needs.</param>
    public IEnumerable<object> Build(IReadOnlyList<int> sides, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Count == 0)
        {
            yield break;
        }

        var composition = new TallyComposition(claims[0].EngagementId, claims.ToDictionary(claim => claim.Id));
        foreach (var compared in ClaimAlgebra.Tallies(ComparableClaims.Of(sides, claims), Lens.None))
        {
            var tally = composition.Of(compared);
            AssignKeys(tally);
            tally.Clusters.AddRange(compared.Comparison.Clusters.Select((cluster, index) => new Cluster
            {
                Id = _keys.Next<Cluster>(),
                TallyId = tally.Id,
                Ordinal = index + 1,
                HighestLow = cluster.HighestLow,
                Envelope = cluster.Envelope,
            }));
            foreach (var row in PartsOf(tally).Concat(FiguresOf(tally, compared)))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<object> PartsOf(Tally tally) =>
    [
        tally,
        .. tally.Claims.Select(claim => new TallyClaim { TallyId = tally.Id, ClaimId = claim.Id }),
        .. tally.Derived,
        .. tally.Derived.SelectMany(figure => figure.Claims, (figure, claim) => new DerivedFigureClaim { DerivedFigureId = figure.Id, ClaimId = claim.Id }),
        .. tally.Clusters,
    ];

    private void AssignKeys(Tally tally)
    {
        tally.Id = _keys.Next<Tally>();
        foreach (var figure in tally.Derived)
        {
            figure.Id = _keys.Next<DerivedFigure>();
            figure.TallyId = tally.Id;
        }
    }

    private IEnumerable<TallyFigure> FiguresOf(Tally tally, ComparedTally compared)
    {
        var derived = new Dictionary<ComparedFigure, int>(ReferenceEqualityComparer.Instance);
        foreach (var (sum, figure) in compared.Derived.Zip(tally.Derived))
        {
            derived.Add(sum.Figure, figure.Id);
        }

        return compared.Figures.Where(figure => figure.IsInformative).Select(figure => new TallyFigure
        {
            Id = _keys.Next<TallyFigure>(),
            TallyId = tally.Id,
            ClaimId = figure.Claim,
            DerivedFigureId = figure.IsDerived ? derived[figure] : null,
            ActorId = figure.Claimant.Actor,
            DocumentId = figure.Claimant.Document,
            Low = figure.Bounds.Low ?? 0,
            High = figure.Bounds.High ?? int.MaxValue,
            IsBounded = figure.IsBounded,
        });
    }
}
