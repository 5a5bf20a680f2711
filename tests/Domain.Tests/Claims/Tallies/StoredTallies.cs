using Contested.Domain.Claims.Algebra;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Claims.Tallies;

/// <summary>Holds the tallies of a database against those that the algebra makes of its claims, with all that the database finds.</summary>
internal static class StoredTallies
{
    public static async Task<IReadOnlyList<Tally>> CheckAsync(ContestedDbContext context)
    {
        var stored = await ReadAsync(context);
        var computed = await ComputeAsync(context);

        stored.Select(Describe).ShouldBe(computed.Select(Describe));
        stored.Select(tally => (tally.EngagementId, tally.Id)).ShouldBe(stored.Select(tally => (tally.EngagementId, tally.Id)).Order());
        await CheckClaimsAsync(context, computed);
        return stored;
    }

    public static Task<List<Tally>> ReadAsync(ContestedDbContext context) => context.Tallies
        .AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(tally => tally.Engagement)
        .Include(tally => tally.Side)
        .Include(tally => tally.Claims)
        .Include(tally => tally.BoundedBy)
        .Include(tally => tally.BoundedByDocuments)
        .Include(tally => tally.Derived).ThenInclude(figure => figure.Claims)
        .Include(tally => tally.Clusters.OrderBy(cluster => cluster.Ordinal)).ThenInclude(cluster => cluster.Claims)
        .Include(tally => tally.Clusters).ThenInclude(cluster => cluster.Derived)
        .Include(tally => tally.Clusters).ThenInclude(cluster => cluster.Claimants)
        .Include(tally => tally.Clusters).ThenInclude(cluster => cluster.Documents)
        .Include(tally => tally.Conflicts.OrderBy(pair => pair.Id)).ThenInclude(pair => pair.FirstDerived)
        .Include(tally => tally.Conflicts).ThenInclude(pair => pair.SecondDerived)
        .OrderBy(tally => tally.Id)
        .ToListAsync();

    private static async Task<IReadOnlyList<Tally>> ComputeAsync(ContestedDbContext context)
    {
        var engagements = await context.Engagements.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(engagement => engagement.Sides.OrderBy(side => side.Ordinal))
            .Include(engagement => engagement.Claims).ThenInclude(claim => claim.Document)
            .Include(engagement => engagement.Claims).ThenInclude(claim => claim.Claimant!.Superiors)
            .Include(engagement => engagement.Claims).ThenInclude(claim => claim.Relations)
            .Include(engagement => engagement.Claims).ThenInclude(claim => claim.Citations).ThenInclude(citation => citation.Reference)
            .OrderBy(engagement => engagement.Id)
            .ToListAsync();
        return [.. engagements.SelectMany(engagement => LensedTallies.Of([.. engagement.Sides.Select(side => side.Id)], engagement.Claims, Lens.None))];
    }

    private static async Task CheckClaimsAsync(ContestedDbContext context, IReadOnlyList<Tally> tallies)
    {
        var conflicts = tallies.SelectMany(tally => tally.Conflicts).Where(pair => pair is { FirstId: not null, SecondId: not null })
            .SelectMany(pair => new[] { (pair.FirstId!.Value, pair.SecondId!.Value, pair.RelativeGap), (pair.SecondId.Value, pair.FirstId.Value, pair.RelativeGap) })
            .ToList();
        var agreements = tallies.SelectMany(tally => tally.Clusters)
            .SelectMany(cluster => cluster.Claims.SelectMany(one => cluster.Claims.Where(other => other != one).Select(other => (one.Id, other.Id)))).ToHashSet();

        (await context.Set<ClaimComparison>().AsNoTracking().ToListAsync()).Select(row => (row.ClaimId, row.OtherId, row.RelativeGap))
            .ShouldBe([.. conflicts, .. agreements.Select(pair => (pair.Item1, pair.Item2, 0.0))], ignoreOrder: true);
        (await context.Set<ClaimConflict>().AsNoTracking().ToListAsync()).Select(row => (row.ClaimId, row.OtherId))
            .ShouldBe(conflicts.Select(pair => (pair.Item1, pair.Item2)), ignoreOrder: true);
        (await context.Set<ClaimAgreement>().AsNoTracking().ToListAsync()).Select(row => (row.ClaimId, row.OtherId)).ShouldBe(agreements, ignoreOrder: true);
    }

    private static string Describe(Tally tally) =>
        $"{tally.EngagementId} {tally.SideId} {tally.Population} {tally.Measure} {tally.Envelope} {tally.Consensus} {tally.Agreement}"
        + $" {tally.Gap} {tally.RelativeGap:R} {tally.CompleteClaimants} {tally.DistinctReferences} {tally.UndatedClaims}"
        + $" bounded {Keys(tally.BoundedBy.Select(actor => actor.Id))} / {Keys(tally.BoundedByDocuments.Select(document => document.Id))}"
        + $" claims {Keys(tally.Claims.Select(claim => claim.Id))}"
        + $" derived {string.Join(' ', tally.Derived.Select(Describe).Order(StringComparer.Ordinal))}"
        + $" clusters {string.Join(" | ", tally.Clusters.Select(Describe))}"
        + $" conflicts {string.Join(' ', tally.Conflicts.Select(pair => $"{pair.FirstId}{Describe(pair.FirstDerived)}/{pair.SecondId}{Describe(pair.SecondDerived)}={pair.Gap} {pair.RelativeGap:R}"))}";

    private static string Describe(Cluster cluster) =>
        $"{cluster.Ordinal} {cluster.Envelope} {Keys(cluster.Claims.Select(claim => claim.Id))} {string.Join(' ', cluster.Derived.Select(Describe).Order(StringComparer.Ordinal))}"
        + $" {Keys(cluster.Claimants.Select(actor => actor.Id))} {Keys(cluster.Documents.Select(document => document.Id))}";

    private static string Describe(DerivedFigure? figure) => figure is null
        ? ""
        : $"({figure.ClaimantId}/{figure.DocumentId} {figure.Figure} {figure.IsPartial} {figure.IsCompared} {figure.Difference} {Keys(figure.Claims.Select(claim => claim.Id))})";

    private static string Keys(IEnumerable<int> keys) => string.Join('+', keys.Order());
}
