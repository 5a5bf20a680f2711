using Contested.Domain.Actors;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.Documents;

namespace Contested.Domain.Claims.Tallies;

/// <summary>Computes tallies under a lens, with all that they hold in memory.</summary>
public sealed class LensedTallies
{
    private readonly TallyComposition _composition;
    private readonly Dictionary<int, Claim> _claims;
    private readonly Dictionary<int, Actor> _actors;
    private readonly Dictionary<int, Document> _documents;

    private LensedTallies(int engagementId, IReadOnlyList<Claim> claims)
    {
        _claims = claims.ToDictionary(claim => claim.Id);
        _actors = claims.Select(claim => claim.Claimant).OfType<Actor>().DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id);
        _documents = claims.Select(claim => claim.Document).DistinctBy(document => document.Id).ToDictionary(document => document.Id);
        _composition = new TallyComposition(engagementId, _claims);
    }

    /// <summary>Compares the claims on one engagement.</summary>
    /// <param name="sides">The keys of all sides of the engagement, in their order.</param>
    /// <param name="claims">All claims on the engagement, with what <see cref="ComparableClaims.Of"/> needs.</param>
    /// <param name="lens">What is heard of them.</param>
    /// <returns>The tallies in the order of the stored ones, without keys.</returns>
    public static IReadOnlyList<Tally> Of(IReadOnlyList<int> sides, IReadOnlyList<Claim> claims, Lens lens)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Count == 0)
        {
            return [];
        }

        var tallies = new LensedTallies(claims[0].EngagementId, claims);
        return [.. ClaimAlgebra.Tallies(ComparableClaims.Of(sides, claims), lens).Select(tallies.TallyOf)];
    }

    private Tally TallyOf(ComparedTally compared)
    {
        var derived = new Dictionary<ComparedFigure, DerivedFigure>(ReferenceEqualityComparer.Instance);
        var tally = _composition.Of(compared, () => compared.Conflicts.Select(pair => PairOf(pair, derived)));
        foreach (var (sum, figure) in compared.Derived.Zip(tally.Derived))
        {
            derived.Add(sum.Figure, figure);
        }

        tally.BoundedBy.AddRange(compared.BoundedBy.Select(actor => _actors[actor]));
        tally.BoundedByDocuments.AddRange(compared.BoundedByDocuments.Select(document => _documents[document]));
        tally.Clusters.AddRange(compared.Comparison.Clusters.Select((cluster, index) => ClusterOf(cluster, index + 1, derived)));
        return tally;
    }

    private Cluster ClusterOf(FigureCluster found, int ordinal, Dictionary<ComparedFigure, DerivedFigure> derived)
    {
        var cluster = new Cluster { Ordinal = ordinal, HighestLow = found.HighestLow, Envelope = found.Envelope };
        cluster.Claimants.AddRange(found.Actors.Order().Select(actor => _actors[actor]));
        cluster.Documents.AddRange(found.Documents.Order().Select(document => _documents[document]));
        cluster.Claims.AddRange(found.Claims.Select(claim => _claims[claim]));
        cluster.Derived.AddRange(found.Derived.Select(figure => derived[figure]));
        return cluster;
    }

    private ClaimPair PairOf(FigurePair pair, Dictionary<ComparedFigure, DerivedFigure> derived) => new()
    {
        First = pair.First.Claim is { } first ? _claims[first] : null,
        FirstId = pair.First.Claim,
        FirstDerived = derived.GetValueOrDefault(pair.First),
        Second = pair.Second.Claim is { } second ? _claims[second] : null,
        SecondId = pair.Second.Claim,
        SecondDerived = derived.GetValueOrDefault(pair.Second),
        Gap = pair.Gap.Gap,
        RelativeGap = pair.Gap.Relative,
    };
}
