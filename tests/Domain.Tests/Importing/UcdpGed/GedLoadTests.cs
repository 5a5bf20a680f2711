using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Importing.UcdpGed;

/// <summary>Imported events, loaded.</summary>
public sealed class GedLoadTests : IDisposable
{
    private readonly GedSample _sample = new();

    public void Dispose() => _sample.Dispose();

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_TakeZerosForFiguresOnlyWithoutUnassignedDead_When_EventsAreLoaded(DatabaseKind kind)
    {
        await _sample.WithRows(
            [("deaths_a", "3"), ("deaths_b", "0")],
            [("id", "2"), ("deaths_a", "2"), ("deaths_b", "0"), ("deaths_unknown", "1")]).ImportAsync();
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, _sample.PathOf("out"));

        (await TalliesAsync(context, "ucdp-ged-1")).ShouldBe(["Forces1 3–3", "Forces2 0–0", "All 3–3", "Civilians 0–0", "Unknown 0–0"], ignoreOrder: true);
        (await TalliesAsync(context, "ucdp-ged-2")).ShouldBe(["Forces1 2–3", "Forces2 –", "All 3–3", "Civilians –", "Unknown 1–1"], ignoreOrder: true);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_CompareTheRowOnce_When_AnEngagementCarriesTheEvent(DatabaseKind kind)
    {
        _sample.WriteOwn();
        await _sample.WithRows([("deaths_a", "50"), ("best", "51"), ("high", "51")], [("id", "2")]).ImportAsync(force: false, matches: null, "own");
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, [_sample.PathOf("own"), _sample.PathOf("out")], preferred: null);

        (await context.Engagements.Select(engagement => engagement.Slug).Order().ToListAsync()).ShouldBe(["hill-battle", "ucdp-ged-2"]);
        // The paper has 40 dead of the side, the row at least 50.
        (await TalliesAsync(context, "hill-battle")).ShouldBe(["Forces2 40–40", "Forces –", "All –"], ignoreOrder: true);
        var contested = await context.Tallies.SingleAsync(tally => tally.Engagement.Slug == "hill-battle" && tally.SideId != null);
        (contested.Agreement, contested.Gap).ShouldBe((Agreement.Contested, 10));
    }

    private static async Task<List<string>> TalliesAsync(ContestedDbContext context, string engagement)
    {
        var tallies = await context.Tallies.AsNoTracking().Include(tally => tally.Side).Where(tally => tally.Engagement.Slug == engagement).ToListAsync();
        return tallies.ConvertAll(tally => $"{tally.Population}{tally.Side?.Ordinal} {tally.Envelope.Low}–{tally.Envelope.High}");
    }
}
