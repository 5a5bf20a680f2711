using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Tests.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Claims.Tallies;

/// <summary>Holds the rows of tallies against what the claims in the same database come to.</summary>
public sealed class StoredTallyTests
{
    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_EqualThoseOfTheClaims_When_TheDatasetIsLoadedAndReplaced(DatabaseKind kind)
    {
        using var sample = new SampleDataset();
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, sample.Folder);
        await CheckAsync(context, tallies: 2, pairs: 0);

        sample.Write(SampleDataset.ClaimsFile, SampleDataset.Files[SampleDataset.ClaimsFile] + "\n" + Contradictions);
        await DatasetLoader.LoadAsync(context, sample.Folder);
        await CheckAsync(context, tallies: 4, pairs: 3);
    }

    // Blue claims more than two dozen killed or captured; these are its own parts, and two claims that exclude each other.
    private const string Contradictions =
        """
        - { slug: killed, kind: CASUALTIES, locators: [lead/1/1], claimant: blue-army, side: 1, population: FORCES, measure: KILLED, quantity: { low: 4, high: 6, verbatim: "4–6" }, statement: Blue killed some. }
        - { slug: captured, kind: CASUALTIES, locators: [lead/1/1], claimant: blue-army, side: 1, population: FORCES, measure: CAPTURED, quantity: { low: 10, high: 10, verbatim: "10" }, statement: Blue captured ten. }
        - { slug: fewer, kind: CASUALTIES, locators: [lead/1/1], claimant: red-army, side: 1, population: FORCES, measure: CAPTURED, quantity: { low: 2, high: 2, verbatim: "2" }, statement: Blue captured two. }
        - { slug: none, kind: CASUALTIES, locators: [lead/1/1], claimant: red-army, side: 1, population: FORCES, measure: KILLED_OR_CAPTURED, quantity: { low: 30, high: 30, verbatim: "30" }, statement: Thirty in all. }
        """;

    private static async Task CheckAsync(ContestedDbContext context, int tallies, int pairs)
    {
        var claims = await context.Claims.AsNoTracking().Include(claim => claim.AgreesWith).Include(claim => claim.ConflictsWith).ToListAsync();
        var stored = await context.Tallies.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(tally => tally.Claims)
            .Include(tally => tally.Derived).ThenInclude(figure => figure.Claims)
            .Include(tally => tally.Conflicts).ThenInclude(pair => pair.FirstDerived)
            .Include(tally => tally.Conflicts).ThenInclude(pair => pair.SecondDerived)
            .OrderBy(tally => tally.Id)
            .ToListAsync();

        stored.Select(Describe).ShouldBe(TallyComparison.Of(claims, []).Select(Describe));
        (stored.Count, stored.Sum(tally => tally.Conflicts.Count)).ShouldBe((tallies, pairs));
        stored.Select(tally => tally.Id).ShouldBe(Enumerable.Range(1, tallies));

        foreach (var claim in claims)
        {
            var others = stored.SingleOrDefault(tally => tally.Claims.Exists(compared => compared.Id == claim.Id))?.Claims
                .FindAll(other => other.Id != claim.Id && Bounds(claim) != Interval.Everything && Bounds(other) != Interval.Everything) ?? [];
            claim.ConflictsWith.Select(other => other.Id)
                .ShouldBe(others.FindAll(other => Bounds(claim).Intersect(Bounds(other)) is null).Select(other => other.Id), ignoreOrder: true);
            claim.AgreesWith.Select(other => other.Id)
                .ShouldBe(others.FindAll(other => Bounds(claim).Intersect(Bounds(other)) is not null).Select(other => other.Id), ignoreOrder: true);
        }
    }

    private static Interval Bounds(Claim claim) => new(claim.Quantity!.Low, claim.IsPartial ? null : claim.Quantity.High);

    private static string Describe(Tally tally) =>
        $"{tally.EngagementId} {tally.SideId} {tally.Population} {tally.Measure} {tally.Envelope} {tally.Consensus} {tally.Agreement} {tally.Gap} {tally.CompleteClaimants}"
        + $" claims {string.Join(' ', tally.Claims.Select(claim => claim.Id).Order())}"
        + $" derived {string.Join(' ', tally.Derived.Select(Describe))}"
        + $" conflicts {string.Join(' ', tally.Conflicts.Select(pair => $"{pair.FirstId}{Describe(pair.FirstDerived)}/{pair.SecondId}{Describe(pair.SecondDerived)}={pair.Gap}"))}";

    private static string Describe(DerivedFigure? figure) =>
        figure is null ? "" : $"({figure.ClaimantId} {figure.Figure} {figure.IsPartial} {string.Join('+', figure.Claims.Select(claim => claim.Id).Order())})";
}
