using Contested.Api.Tests.Explorer.Accessibility;
using Contested.Testing.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>Every page as readers have it before them: on a screen of any width, light and dark, and on paper.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class ViewTests(LargeExplorerHost host)
{
    private static readonly string[] Pages = ["/", ExplorerHost.Offensive, ExplorerHost.Battle, LargeExplorerHost.Siege];

    private static readonly string[] OtherPages = ["/?order=gap", "/engagements/syrian-civil-war", .. SourcePageTests.Paths];

    /// <summary>Each page with the widths and the colours in which it is looked at.</summary>
    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (var width in (int[])[1400, 390, 320])
            {
                foreach (var colors in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                {
                    // What is narrow and dark is hardest on the other pages.
                    foreach (var path in width == 320 && colors == ColorScheme.Dark ? [.. Pages, .. OtherPages] : Pages)
                    {
                        views.Add(path, width, colors);
                    }
                }
            }

            return views;
        }
    }

    [ExplorerBrowserTheory]
    [MemberData(nameof(Views))]
    public async Task Page_Should_FitStandStillAndBeAccessible(string path, int width, ColorScheme colors)
    {
        await using var browser = await ExplorerHost.OpenAsync(await host.GetAddressAsync(), path, colors, width);
        var page = browser.Page;
        var name = $"{Name(path)}-{width}-{colors}";

        await page.EvaluateAsync("document.fonts.ready.then(() => null)");
        (await MeasureShiftsAsync(page)).ShouldBeLessThan(0.01);
        await ExplorerHost.KeepScreenshotAsync(page, name);
        await UnfoldAsync(page);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await AccessibilityCheck.RunAsync(page)).ShouldBeEmpty();
        await ExplorerHost.KeepScreenshotAsync(page, $"{name}-whole", isWhole: true);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserTheory]
    [InlineData("/")]
    [InlineData($"{ExplorerHost.Offensive}?accordingTo=islamic-state,new-syrian-army")]
    [InlineData(ExplorerHost.Battle)]
    [InlineData(LargeExplorerHost.Siege)]
    public async Task Page_Should_ShowWhatIsFoldedAndNoControls_When_Printed(string path)
    {
        await using var browser = await ExplorerHost.OpenAsync(await host.GetAddressAsync(), path, width: 794);
        var page = browser.Page;

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        // Accounts are buttons, and summaries name what is folded.
        await Expect(page.Locator(":is(button, select, input):not(.row):visible")).ToHaveCountAsync(0);
        foreach (var part in await page.Locator(".folded .claim").AllAsync())
        {
            await Expect(part).ToBeVisibleAsync();
        }

        if (path.Contains('?'))
        {
            await Expect(page.GetByText("Only claims by Islamic State and New Syrian Army.")).ToBeVisibleAsync();
        }

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(794);
        await ExplorerHost.KeepScreenshotAsync(page, $"{Name(path)}-print", isWhole: true);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserTheory]
    [InlineData(1400)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Claim_Should_BeOpenBelowTheBar_When_AddressNamesIt(int width)
    {
        // A figure at rest, one that is folded under its whole, and a happening.
        foreach (var claim in (string[])["sohr-25-killed-or-captured", "isil-video-2-nsa-killed", "isil-recaptured-airbase"])
        {
            await using var browser = await ExplorerHost.OpenAsync(
                await host.GetAddressAsync(), $"{ExplorerHost.Offensive}#abu-kamal-offensive-2016-{claim}", width: width);
            var page = browser.Page;
            var target = page.Locator($"#abu-kamal-offensive-2016-{claim}");

            await Expect(target).ToBeInViewportAsync();
            await Expect(target.Locator("xpath=ancestor-or-self::li[1]").Locator(".details").First).ToBeVisibleAsync();
            await BrowserPage.WaitUntilAsync(
                page,
                "id => document.getElementById(id).getBoundingClientRect().top >= document.querySelector('.lenses').getBoundingClientRect().bottom",
                $"abu-kamal-offensive-2016-{claim}");
            browser.ShouldBeClean();
        }
    }

    private static string Name(string path) => path == "/" ? "list" : path.Split('/')[^1].Split('?')[0];

    /// <summary>Opens one of each thing that can be opened.</summary>
    private static async Task UnfoldAsync(IPage page)
    {
        if (await page.Locator("#map").CountAsync() > 0)
        {
            await page.Locator("#map").ScrollIntoViewIfNeededAsync();
            await Expect(page.Locator(".map").First).ToBeVisibleAsync();
        }

        foreach (var control in (string[])[".unfold", ".claim button", ".folded summary", ".references summary", ".filters summary", ".lenses summary"])
        {
            if (await page.Locator(control).CountAsync() > 0)
            {
                await page.Locator(control).First.ClickAsync();
            }
        }
    }

    /// <summary>How much of the page has moved since it began to load, as the browser counts it.</summary>
    private static Task<double> MeasureShiftsAsync(IPage page) => page.EvaluateAsync<double>(
        """
        () => new Promise(resolve => {
          let moved = 0;
          const add = entries => entries.forEach(({ value, hadRecentInput }) => moved += hadRecentInput ? 0 : value);
          const observer = new PerformanceObserver(list => add(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => (add(observer.takeRecords()), resolve(moved)))));
        })
        """);
}
