using System.Globalization;
using Contested.Domain.Claims;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Data;

/// <summary>Holds the claims about the Abu Kamal offensive against the article.</summary>
public sealed class AbuKamalClaimTests(CuratedDatabases databases) : IClassFixture<CuratedDatabases>
{
    // What the article puts on each statement. A sentence may make several statements, each with marks of its own, separated by
    // bars; a statement that is not listed has none.
    private static readonly Dictionary<string, string> Markers = new()
    {
        ["infobox/result/1"] = "2 3 4 5",
        ["infobox/result/2"] = "5 6",
        ["infobox/commanders/2"] = "7",
        ["infobox/strength/1"] = "3 9",
        ["infobox/casualties/1"] = "3",
        ["infobox/casualties/2"] = "3",
        ["infobox/casualties/3"] = "6 10",
        ["infobox/casualties/4"] = "3",
        ["lead/1/1"] = "11",
        ["offensive/1/4"] = "8",
        ["offensive/1/5"] = "11",
        ["offensive/1/6"] = "9",
        ["offensive/1/7"] = "12",
        ["offensive/2/1"] = "6",
        ["offensive/2/5"] = "13 14|5 6",
        ["offensive/3/1"] = "2 9|3",
        ["offensive/3/2"] = "15",
        ["offensive/4/4"] = "16",
    };

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_CarryTheMarkersOfTheArticle_When_Loaded(DatabaseKind kind)
    {
        var claims = await ClaimsAsync(kind);

        claims.Where(claim => !PossibleMarkers(claim.Locators).Contains(MarkersOf(claim)))
            .Select(claim => $"{claim.Slug} [{MarkersOf(claim)}] at {string.Join(", ", claim.Locators)}")
            .ShouldBeEmpty("a claim has the markers that the article puts on its statements, all of them and no others");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Markers_Should_BeOnSomeClaim_When_TheArticlePutsThemThere(DatabaseKind kind)
    {
        var claims = await ClaimsAsync(kind);

        var missing =
            from statement in Markers
            from markers in statement.Value.Split('|')
            where !claims.Any(claim => claim.Locators.Contains(statement.Key) && MarkersOf(claim) == markers)
            select $"[{markers}] at {statement.Key}";
        missing.ShouldBeEmpty();
    }

    [DatabaseTheory]
    [AllDatabases("infobox/casualties/1", "islamic-state", Measure.Killed, 40, 40, 1, false)]
    [AllDatabases("infobox/casualties/1", "islamic-state", Measure.Captured, 15, 15, 1, false)]
    [AllDatabases("infobox/casualties/2", "sohr", Measure.KilledOrCaptured, 25, null, 1, false)]
    [AllDatabases("infobox/casualties/3", "new-syrian-army", Measure.Killed, 5, null, 1, false)]
    [AllDatabases("infobox/casualties/4", "new-syrian-army", Measure.Killed, 20, 20, 2, false)]
    [AllDatabases("infobox/strength/1", null, Measure.Strength, 125, 200, 1, false)]
    [AllDatabases("infobox/strength/2", null, Measure.Strength, null, null, 2, false)]
    [AllDatabases("offensive/4/1", "islamic-state", Measure.Killed, 2, 2, 1, true)]
    [AllDatabases("offensive/4/1", "islamic-state", Measure.Killed, 3, 3, 1, true)]
    [AllDatabases("offensive/4/2", "islamic-state", Measure.Killed, 40, 40, 1, false)]
    [AllDatabases("offensive/4/2", "islamic-state", Measure.Captured, 15, 15, 1, false)]
    [AllDatabases("offensive/4/3", "new-syrian-army", Measure.Killed, 20, 20, 2, false)]
    [AllDatabases("offensive/4/4", null, Measure.Killed, 3, 3, 2, true)]
    public async Task Figure_Should_BeThatOfTheArticle_When_Loaded(
        DatabaseKind kind, string locator, string? claimant, Measure measure, int? low, int? high, int side, bool isPartial)
    {
        var claims = await ClaimsAsync(kind);

        claims.Count(claim =>
                claim.Locators.Contains(locator)
                && claim.Claimant?.Slug == claimant
                && claim.Measure == measure
                && claim.Quantity is { } quantity
                && (quantity.Low, quantity.High) == (low, high)
                && claim.Side?.Ordinal == side
                && claim.IsPartial == isPartial)
            .ShouldBe(1);
    }

    private async Task<List<Claim>> ClaimsAsync(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        return await context.Claims
            .Where(claim => claim.Engagement.Slug == "abu-kamal-offensive-2016")
            .Where(claim => claim.Document.Slug == "wikipedia-2016-abu-kamal-offensive")
            .Include(claim => claim.Claimant)
            .Include(claim => claim.Side)
            .Include(claim => claim.Citations)
            .ToListAsync();
    }

    private static string MarkersOf(Claim claim) => Join(claim.Citations.Select(citation => citation.Marker));

    // A statement that the article makes in several places has the markers of all of them.
    private static IEnumerable<string> PossibleMarkers(IEnumerable<string> locators) => locators.Aggregate(
        (IEnumerable<string>)[""],
        (possible, locator) =>
            from before in possible
            from here in Markers.GetValueOrDefault(locator, "").Split('|')
            select Join($"{before} {here}".Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static string Join(IEnumerable<string> markers) =>
        string.Join(' ', markers.Distinct().OrderBy(marker => int.Parse(marker, CultureInfo.InvariantCulture)));
}
