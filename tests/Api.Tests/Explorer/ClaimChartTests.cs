using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The claim chart in a browser.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class ClaimChartTests(ExplorerHost host)
{
    private const string Killed = "Syrian opposition, forces: Killed";
    private const string KilledOrCaptured = "Syrian opposition, forces: Killed or captured";

    [ExplorerBrowserFact]
    public async Task Chart_Should_ShowEachClaimAsInterval_When_Opened()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await Expect(page.Locator(".side h3")).ToHaveTextAsync(
        [
            "Losses: Syrian opposition, forces", "Losses: Islamic State, forces", "Losses: The whole engagement, civilians",
            "Losses: The whole engagement, unknown whether forces or civilians", "Strength and means: Syrian opposition",
            "Strength and means: Islamic State",
        ]);
        await Expect(Panel(page, Killed).Locator(".notation")).ToHaveTextAsync(["40", "5–40+", "5+", "2", "3", "2"]);
        await Expect(Panel(page, Killed).Locator(".band")).ToHaveCountAsync(6);
        await Expect(Row(page, "isil-40-killed").Locator(".mark circle")).ToHaveCountAsync(1);
        await Expect(Row(page, "nsa-5-to-40-killed").Locator(".mark.open rect")).ToHaveCountAsync(1);
        await Expect(Row(page, "isil-video-2-nsa-killed").Locator(".mark.partial line")).ToHaveCountAsync(1);
        await Expect(Panel(page, Killed).Locator(".mark.derived.listed")).ToHaveCountAsync(1);
        await Expect(Panel(page, KilledOrCaptured).Locator(".mark.derived")).ToHaveCountAsync(2);
        await Expect(Panel(page, KilledOrCaptured).Locator(".notation")).ToHaveTextAsync(["25+", "55", "5+"]);
        await Expect(Panel(page, KilledOrCaptured).Locator(".who").Nth(1)).ToHaveTextAsync("Islamic Statederived: 40 + 15");
        await Expect(Panel(page, "Islamic State: Fighters").Locator(".unknown")).ToHaveTextAsync("unknown");
        await ExplorerHost.KeepScreenshotAsync(page, "engagement-light");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Marks_Should_LieWhereTheirNumbersAre_When_Drawn()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        // The axis labels tell where the numbers are; the consensus stands at 40.
        var label = await CenterAsync(Panel(page, Killed).Locator(".axis .consensus"));
        (await CenterAsync(Row(page, "isil-40-killed").Locator(".mark circle"))).ShouldBe(label, 1.5);
        (await CenterAsync(Panel(page, Killed).Locator(".band").First)).ShouldBe(label, 1.5);
        (await CenterAsync(Panel(page, KilledOrCaptured).Locator(".mark.derived circle"))).ShouldBeGreaterThan(label);
    }

    [ExplorerBrowserFact]
    public async Task Row_Should_TellClaimantNotationStatementAndReferences_When_Hovered()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var row = Row(page, "sohr-25-killed-or-captured");
        var card = row.Locator(".card");

        await Expect(card).ToBeHiddenAsync();
        await row.Locator(".who").HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToContainTextAsync("SOHR");
        await Expect(card).ToContainTextAsync("25+ at least 25");
        await Expect(card).ToContainTextAsync("SOHR put the opposition's dead and captured in the 2016 Abu Kamal offensive at 25 or more.");
        await Expect(card.Locator(".sources a")).ToContainTextAsync(["They lost"]);
        await ExplorerHost.KeepScreenshotAsync(page, "card");
        await page.Mouse.MoveAsync(5, 5);
        await Expect(card).ToBeHiddenAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Rows_Should_BeReadable_When_OnlyKeyboardIsUsed()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var row = Row(page, "nsa-5-to-40-killed");

        // The card of the row before has links, which come first.
        await Row(page, "isil-40-killed").Locator("button").FocusAsync();
        for (var stops = 0; stops < 20 && !await row.Locator("button").EvaluateAsync<bool>("button => button === document.activeElement"); stops++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(row.Locator("button")).ToBeFocusedAsync();
        await Expect(row.Locator(".card")).ToContainTextAsync("at least 5");
        await ExplorerHost.KeepScreenshotAsync(page, "keyboard");

        await page.Keyboard.PressAsync("Tab");
        await Expect(row.Locator(".details a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(row.Locator(".card")).ToBeHiddenAsync();
        await row.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(row.Locator("button")).ToHaveAttributeAsync("aria-expanded", "true");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Clusters_Should_TellWhoAgreesWithWhom_When_AccountsConflict()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);
        var page = browser.Page;
        var panel = Panel(page, "Confederacy, forces: Casualties");

        await Expect(panel.Locator(".band")).ToHaveCountAsync(0);
        await Expect(panel.Locator(".clusters li")).ToHaveTextAsync(
        [
            "A20,448 William F. Fox", "B22,000 Gaston Bodart",
            "C28,000 Civil War Sites Advisory Commission, Civil War Soldiers and Sailors Database and Frances H. Kennedy",
            "D28,063 Civil War Trust and Thomas L. Livermore", "E31,621 Frederick Phisterer",
        ]);
        await Expect(page.Locator("#gettysburg-confederate-casualties-fox .who")).ToHaveTextAsync("William F. Fox");
        await Expect(page.Locator("#gettysburg-confederate-casualties-fox .notation .cluster")).ToHaveTextAsync("A");
        await Expect(page.Locator("#derived-2-forces-casualties-thomas-livermore .notation")).ToContainTextAsync("28,063");
        await Expect(page.Locator("#derived-2-forces-casualties-thomas-livermore .notation .cluster")).ToHaveTextAsync("D");
        // What is open upwards fits several that do not fit each other.
        await Expect(page.Locator("#derived-2-forces-casualties-micheal-clodfelter .notation .cluster")).ToHaveTextAsync("CDE");
        await panel.ScrollIntoViewIfNeededAsync();
        await ExplorerHost.KeepScreenshotAsync(page, "clusters");
        browser.ShouldBeClean();
    }

    private static ILocator Panel(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private static ILocator Row(IPage page, string claim) => page.Locator($"#abu-kamal-offensive-2016-{claim}");

    private static async Task<double> CenterAsync(ILocator locator)
    {
        var box = (await locator.BoundingBoxAsync())!;
        return box.X + (box.Width / 2);
    }
}
