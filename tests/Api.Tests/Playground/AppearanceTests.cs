using System.Text.RegularExpressions;
using Contested.Api.Tests.Explorer.Accessibility;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Playground;

/// <summary>Whether everybody can use the playground: light and dark, on a phone, by keyboard, with a screen reader.</summary>
[Collection(PlaygroundCollection.Name)]
public sealed class AppearanceTests(PlaygroundServer server)
{
    [PlaygroundBrowserFact]
    public async Task Colors_Should_BeThoseOfTheme_When_SystemOrReaderChooses()
    {
        await using var browser = await server.OpenAsync(colors: ColorScheme.Dark);
        var page = browser.Page;
        var choice = page.GetByLabel("Colours");

        await ExpectColorsAsync(page);
        var dark = await StyleAsync(page, "backgroundColor");
        await choice.SelectOptionAsync("light");
        await ExpectColorsAsync(page);
        (await StyleAsync(page, "backgroundColor")).ShouldNotBe(dark);
        await page.ReloadAsync();
        await Expect(choice).ToHaveValueAsync("light");
        await ExpectColorsAsync(page);
        await page.GotoAsync("/");
        await Expect(page.GetByLabel("Colours")).ToHaveValueAsync("light");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Page_Should_FitPhone_When_QueryHasRun()
    {
        foreach (var (width, colors) in ((int, ColorScheme)[])[(390, ColorScheme.Light), (320, ColorScheme.Dark)])
        {
            await using var browser = await server.OpenAsync(colors: colors, width: width);
            var page = browser.Page;
            await PlaygroundServer.ExecuteAsync(page, 9, "Gettysburg");
            await Expect(page.Locator(".report summary")).ToBeVisibleAsync();
            await ShouldFitAsync(page, width);
            await PlaygroundServer.KeepScreenshotAsync(page, $"{width}");

            await page.GetByRole(AriaRole.Button, new() { Name = "Variables", Exact = true }).ClickAsync();
            await Expect(page.GetByLabel("Variables", new() { Exact = true }).Last).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
            await Expect(page.Locator(".graphiql-doc-explorer")).ToBeInViewportAsync();
            await ShouldFitAsync(page, width);
            browser.ShouldBeClean();
        }
    }

    [PlaygroundBrowserFact]
    public async Task Page_Should_HaveNoSeriousFinding_When_CheckedForAccessibility()
    {
        foreach (var colors in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var browser = await server.OpenAsync(colors: colors);
            await PlaygroundServer.ExecuteAsync(browser.Page, 9, "Gettysburg");
            await browser.Page.Locator(".report summary").ClickAsync();
            await Expect(browser.Page.Locator(".report pre").First).ToBeVisibleAsync();
            (await browser.Page.EvaluateAsync<double>("document.querySelector('.graphiql-footer').getBoundingClientRect().bottom")).ShouldBeLessThanOrEqualTo(900);
            await PlaygroundServer.KeepScreenshotAsync(browser.Page, $"{colors}".ToLowerInvariant());

            // Nothing may change while axe looks.
            await Expect(browser.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Who claims what");
            await Expect(browser.Page.Locator(".graphiql-tooltip")).ToHaveCountAsync(0);
            // The text fields by which the editors scroll stand beside the elements that axe looks into.
            (await AccessibilityCheck.RunAsync(browser.Page, except: "scrollable-region-focusable")).ShouldBeEmpty($"{colors}");
        }
    }

    [PlaygroundBrowserFact]
    public async Task Toolbar_Should_ComeAfterQuery_When_TabIsPressed()
    {
        await using var browser = await server.OpenAsync();
        var page = browser.Page;

        await page.Locator(".graphiql-query-editor .CodeMirror-line").First.ClickAsync();
        foreach (var name in (string[])["Execute query", "Prettify query", "Merge fragments into query", "Copy query", "Copy a link to this query", "Copy as a program"])
        {
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(":focus")).ToHaveAccessibleNameAsync(new Regex($"^{name}"));
        }

        browser.ShouldBeClean();
    }

    /// <summary>GraphiQL's colours are written down once more, in its own way; they have to be those of the page around it.</summary>
    private static async Task ExpectColorsAsync(IPage page)
    {
        await Expect(page.Locator(".graphiql-container")).ToHaveCSSAsync("background-color", await StyleAsync(page, "backgroundColor"));
        await Expect(page.Locator(".graphiql-container")).ToHaveCSSAsync("color", await StyleAsync(page, "color"));
    }

    private static async Task ShouldFitAsync(IPage page, int width)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(width);
        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, select, summary, .masthead a')]
              .map(target => [target.getBoundingClientRect(), target])
              .filter(([box]) => box.width > 0 && box.left >= 0 && (box.width < 39.5 || box.height < 39.5))
              .map(([box, target]) => `${target.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`)
            """);
        small.ShouldBeEmpty($"{width} pixels");
    }

    private static Task<string> StyleAsync(IPage page, string property) => page.EvaluateAsync<string>($"getComputedStyle(document.body).{property}");
}
