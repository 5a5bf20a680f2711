using Contested.Api.Tests.Explorer.Accessibility;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>Whether everybody can read the explorer: light and dark, on a phone, with help of a screen reader.</summary>
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
    public async Task Pages_Should_FitPhone()
    {
        foreach (var (path, name) in Pages)
        {
            await using var browser = await host.OpenAsync(path, width: 360);
            var page = browser.Page;

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, name);
            await ExplorerHost.KeepScreenshotAsync(page, $"{name}-phone", isWhole: true);
            browser.ShouldBeClean();
        }
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
    public async Task Pages_Should_HaveNoSeriousFinding_When_CheckedForAccessibility()
    {
        foreach (var colors in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var (path, name) in Pages)
            {
                await using var browser = await host.OpenAsync(path, colors);
                var page = browser.Page;
                if (path == ExplorerHost.Offensive)
                {
                    await page.Locator("#map").ScrollIntoViewIfNeededAsync();
                    await Expect(page.Locator(".map")).ToBeVisibleAsync();
                    await page.Locator(".unfold").First.ClickAsync();
                    await page.Locator(".claim button").First.ClickAsync();
                    await page.Locator(".references summary").First.ClickAsync();
                }

                var findings = await AccessibilityCheck.RunAsync(page);

                findings.ShouldBeEmpty($"{name}, {colors}");
            }
        }
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
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "everyone" })).ToBeFocusedAsync();
        browser.ShouldBeClean();
    }

    private static (string Path, string Name)[] Pages =>
        [("/", "list"), (ExplorerHost.Offensive, "engagement"), (ExplorerHost.Battle, "battle"), ("/engagements/syrian-civil-war", "war"), .. SourcePageTests.Paths.Select(path => (path, path.Split('/')[1]))];

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
