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

    private static async Task<List<string>> TalliesAsync(ContestedDbContext context, string engagement)
    {
        var tallies = await context.Tallies.AsNoTracking().Include(tally => tally.Side).Where(tally => tally.Engagement.Slug == engagement).ToListAsync();
        return tallies.ConvertAll(tally => $"{tally.Population}{tally.Side?.Ordinal} {tally.Envelope.Low}–{tally.Envelope.High}");
    }
}
