using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The lenses in a browser: whose word, and what was known when.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class LensTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Page_Should_FollowClaimants_When_Chosen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var events = await page.Locator(".timeline ul > li").CountAsync();

        await Claimant(page, "New Syrian Army").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=new-syrian-army$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Expect(page.Locator(".timeline ul > li")).ToHaveCountAsync(2);
        await Claimant(page, "Islamic State").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=new-syrian-army,islamic-state$"));
        await Expect(Verdicts(page).First).ToHaveTextAsync("Every account fits 40");
        await ExplorerHost.KeepScreenshotAsync(page, "lens-claimants");

        await page.GoBackAsync();
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Expect(Claimant(page, "Islamic State")).Not.ToBeCheckedAsync();
        await page.ReloadAsync();
        await Expect(Claimant(page, "New Syrian Army")).ToBeCheckedAsync();
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Claimant(page, "everyone").CheckAsync();
        await Expect(page.Locator(".timeline ul > li")).ToHaveCountAsync(events);
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
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "11 September 2015");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?knownBy=2015-09-11$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?knownBy=2016-06-29$"));
        await Expect(page.Locator(".timeline ul > li").First).ToBeVisibleAsync();
        await Expect(page.Locator(".measure").First).ToContainTextAsync("5 claims are left out, since no reference tells when it was known.");
        await ExplorerHost.KeepScreenshotAsync(page, "lens-day");

        await page.GoBackAsync();
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "28 June 2016");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_KeepBothLenses_When_OpenedAtAddress()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr&knownBy=2016-07-31");
        var page = browser.Page;

        await Expect(Claimant(page, "Syrian Observatory for Human Rights")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Known by")).ToHaveAttributeAsync("aria-valuetext", "31 July 2016");
        await Expect(page.Locator(".claim")).ToHaveCountAsync(0);
        browser.ShouldBeClean();
    }

    private static ILocator Claimant(IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });

    private static ILocator Verdicts(IPage page) => page.Locator(".measure .verdict");
}
