using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The lenses in a browser: whose word, from which documents, what was known when, and what still counts as fitting.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class LensTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Page_Should_FollowClaimants_When_Chosen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var events = await page.Locator(".timeline > li > ul > li").CountAsync();

        await Option(page, "New Syrian Army").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=new-syrian-army$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Expect(page.Locator(".timeline > li > ul > li")).ToHaveCountAsync(1);
        await Option(page, "Islamic State").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=new-syrian-army,islamic-state$"));
        await Expect(Verdicts(page).First).ToHaveTextAsync("Compatible: all allow 40; only Islamic State gives both ends");
        await ExplorerHost.KeepScreenshotAsync(page, "lens-claimants");

        await page.GoBackAsync();
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Expect(Option(page, "Islamic State")).Not.ToBeCheckedAsync();
        await page.ReloadAsync();
        await Expect(Option(page, "New Syrian Army")).ToBeCheckedAsync();
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Option(page, "everyone").CheckAsync();
        await Expect(page.Locator(".timeline > li > ul > li")).ToHaveCountAsync(events);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_FollowDocuments_When_Chosen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await Option(page, "UCDP Georeferenced Event Dataset").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?documents=ucdp-ged$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(5);
        await Expect(Verdicts(page)).ToHaveTextAsync(
        [
            "No complete figure: at least 2, from partial counts", "No complete figure: at least 2, from partial counts",
            "No complete figure: at least 5, from partial counts", "No complete figure: at least 5, from partial counts",
        ]);
        await Option(page, "Wikipedia itself").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=wikipedia-2016-abu-kamal-offensive&documents=ucdp-ged$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(0);
        await Option(page, "all documents").CheckAsync();
        await Expect(page.Locator(".claim .who")).ToContainTextAsync(["Wikipedia itself", "Wikipedia itself", "Wikipedia itself", "Wikipedia itself"]);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Verdicts_Should_FollowTolerance_When_Chosen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);
        var page = browser.Page;
        var casualties = page.GetByRole(AriaRole.Region, new() { Name = "Union, forces: Casualties", Exact = true });

        await Expect(casualties.Locator(".verdict")).ToHaveTextAsync("Contested: 186 (0.8%) apart, in 4 clusters");
        await page.GetByLabel("Tolerance").SelectOptionAsync("5%");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?tolerance=0\.05$"));
        await Expect(casualties.Locator(".verdict")).ToHaveTextAsync(
            "Corroborated: 23,000 to 23,186 within the tolerance; bounded by Civil War Sites Advisory Commission, Civil War Soldiers and Sailors Database and 6 more");
        await Expect(casualties.Locator(".band")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Tolerance")).ToHaveValueAsync("0.05");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_FollowDay_When_SliderMoves()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var slider = page.GetByLabel("Known by");
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "today");

        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "28 June 2016");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?knownBy=2016-06-28$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?knownBy=2016-06-29$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(5);
        await Expect(page.Locator(".measure").First).ToContainTextAsync(
            "4 claims have no dated reference and are left out unless their document has a date.");
        await ExplorerHost.KeepScreenshotAsync(page, "lens-day");

        await page.GoBackAsync();
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "28 June 2016");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_KeepAllLenses_When_OpenedAtAddress()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr&documents=ucdp-ged&knownBy=2016-06-28&tolerance=0.2");
        var page = browser.Page;

        await Expect(Option(page, "SOHR")).ToBeCheckedAsync();
        await Expect(Option(page, "UCDP Georeferenced Event Dataset")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Known by")).ToHaveAttributeAsync("aria-valuetext", "28 June 2016");
        await Expect(page.GetByLabel("Tolerance")).ToHaveValueAsync("0.2");
        await Expect(page.Locator(".claim")).ToHaveCountAsync(1);
        browser.ShouldBeClean();
    }

    private static ILocator Option(IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });

    private static ILocator Verdicts(IPage page) => page.Locator(".measure .verdict");
}
