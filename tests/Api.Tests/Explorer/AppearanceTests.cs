using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>Colours, what unfolds on a phone, and the way past the head of a page.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class AppearanceTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Colors_Should_FollowSystemAndChoice()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive, ColorScheme.Dark);
        var page = browser.Page;

        (await BackgroundAsync(page)).ShouldBe("rgb(22, 21, 19)");
        await ExplorerHost.KeepScreenshotAsync(page, "engagement-dark");
        await page.GetByLabel("Colours").SelectOptionAsync("light");
        (await BackgroundAsync(page)).ShouldBe("rgb(251, 250, 246)");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Colours")).ToHaveValueAsync("light");
        (await BackgroundAsync(page)).ShouldBe("rgb(251, 250, 246)");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Claim_Should_UnfoldInPlace_When_TappedOnPhone()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive, width: 360);
        var page = browser.Page;
        var claim = page.Locator("#abu-kamal-offensive-2016-nsa-5-to-40-killed");

        await claim.Locator("button").ClickAsync();
        await Expect(claim.Locator(".card")).ToBeVisibleAsync();
        await ExplorerHost.KeepScreenshotAsync(page, "card-phone");
        await claim.Locator("button").ClickAsync();
        await Expect(claim.Locator(".card")).ToBeHiddenAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Content_Should_BeFirstStop_When_SkipLinkIsUsed()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("Skip to content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".lenses summary").First).ToBeFocusedAsync();
        browser.ShouldBeClean();
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
