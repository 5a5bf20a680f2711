using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Tests.Claims.Tallies;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Data;

/// <summary>What the curated claims come to, as it is stored and through lenses.</summary>
public sealed class CuratedTallyTests(CuratedDatabases databases) : IClassFixture<CuratedDatabases>
{
    private const string AbuKamal = "abu-kamal-offensive-2016";

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_EqualThoseOfTheClaims_When_TheCuratedDatasetIsLoaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        (await StoredTallies.CheckAsync(context)).ShouldNotBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task OppositionKilled_Should_BeCompatibleAndBoundedByTheIslamicStateAlone_When_Stored(DatabaseKind kind)
    {
        var tally = await StoredAsync(kind, AbuKamal, 1, Population.Forces, Measure.Killed);

        (tally.Agreement, tally.Consensus).ShouldBe((Agreement.Compatible, new Interval(40, 40)));
        tally.BoundedBy.ShouldHaveSingleItem().Slug.ShouldBe("islamic-state");
        tally.BoundedByDocuments.ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task OppositionLosses_Should_CompareTheSumOfTheIslamicState_When_Stored(DatabaseKind kind)
    {
        var tally = await StoredAsync(kind, AbuKamal, 1, Population.Forces, Measure.KilledOrCaptured);

        tally.Agreement.ShouldBe(Agreement.Compatible);
        tally.BoundedBy.ShouldHaveSingleItem().Slug.ShouldBe("islamic-state");
        tally.Derived.Where(figure => figure is { IsCompared: true, IsPartial: false }).ShouldHaveSingleItem().Figure.ShouldBe(new Interval(55, 55));
        tally.Claims.ShouldContain(claim => claim.Quantity!.Low == 25 && claim.Quantity.IsOpenEnded);
    }

    [DatabaseTheory]
    [AllDatabases(null, Population.Civilians, 5)]
    [AllDatabases(1, Population.Forces, 2)]
    [AllDatabases(2, Population.Forces, 2)]
    public async Task Killed_Should_HaveLowerBoundsOnly_When_TheEventsAloneAreRead(DatabaseKind kind, int? side, Population population, int low)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var engagement = await context.Engagements.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(entity => entity.Sides)
            .Include(entity => entity.Claims).ThenInclude(claim => claim.Document)
            .Include(entity => entity.Claims).ThenInclude(claim => claim.Claimant)
            .Include(entity => entity.Claims).ThenInclude(claim => claim.Relations)
            .Include(entity => entity.Claims).ThenInclude(claim => claim.Citations).ThenInclude(citation => citation.Reference)
            .SingleAsync(entity => entity.Slug == AbuKamal);
        var sides = engagement.Sides.OrderBy(entity => entity.Ordinal).Select(entity => entity.Id).ToList();
        int? sideId = side is { } ordinal ? sides[ordinal - 1] : null;
        var events = await context.Documents.Where(document => document.Slug == "ucdp-ged").Select(document => document.Id).SingleAsync();

        var tally = LensedTallies.Of(sides, engagement.Claims, new Lens { Documents = [events] })
            .Single(each => (each.SideId, each.Population, each.Measure) == (sideId, population, Measure.Killed));

        (tally.Agreement, tally.Consensus).ShouldBe((Agreement.NoCompleteFigure, new Interval(low, null)));
    }

    [DatabaseTheory, AllDatabases]
    public async Task ConfederateCasualties_Should_BeContestedInFiveClusters_When_Stored(DatabaseKind kind)
    {
        var tally = await StoredAsync(kind, "gettysburg", 2, Population.Forces, Measure.Casualties);

        (tally.Agreement, tally.Gap, Math.Round(tally.RelativeGap, 3)).ShouldBe((Agreement.Contested, 11_173, 0.353));
        tally.Clusters.Count.ShouldBe(5);
        var livermore = tally.Clusters.Single(cluster => cluster.Envelope == new Interval(28_063, 28_063));
        livermore.Derived.ShouldContain(figure => figure.Figure == new Interval(28_063, 28_063));
        livermore.Claimants.Select(actor => actor.Slug).ShouldContain("thomas-livermore");
        livermore.Claims.ShouldNotBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task UnionKilled_Should_BeInFourClusters_When_Stored(DatabaseKind kind)
    {
        var tally = await StoredAsync(kind, "gettysburg", 1, Population.Forces, Measure.Killed);

        tally.Clusters.Select(cluster => cluster.Envelope.Low).ShouldBe([2834, 3070, 3155, 3160]);
    }

    private async Task<Tally> StoredAsync(DatabaseKind kind, string engagement, int side, Population population, Measure measure)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        return (await StoredTallies.ReadAsync(context)).Single(tally =>
            (tally.Engagement.Slug, tally.Side?.Ordinal, tally.Population, tally.Measure) == (engagement, side, population, measure));
    }
}
