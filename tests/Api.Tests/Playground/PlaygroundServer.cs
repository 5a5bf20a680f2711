using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Playground;

/// <summary>The real server over the curated dataset on a free port, for tests of the playground in a browser.</summary>
public sealed class PlaygroundServer : ListeningApi
{
    /// <summary>Opens the playground in a fresh profile.</summary>
    /// <param name="hash">What follows the path in the address.</param>
    /// <param name="colors">The colours that the system asks for.</param>
    /// <param name="width">The width of the window in pixels.</param>
    public async Task<BrowserPage> OpenAsync(string hash = "", ColorScheme colors = ColorScheme.Light, int width = 1400)
    {
        var browser = await BrowserPage.OpenAsync(await GetAddressAsync());
        await browser.Page.SetViewportSizeAsync(width, 900);
        await browser.Page.EmulateMediaAsync(new() { ColorScheme = colors });
        await browser.Page.GotoAsync($"/graphql{hash}");
        await Expect(browser.Page.Locator(".graphiql-query-editor .CodeMirror-line").First).ToBeVisibleAsync();
        return browser;
    }

    /// <summary>The tabs of a page.</summary>
    public static ILocator Tabs(IPage page) => page.Locator(".graphiql-tab-button");

    /// <summary>Executes the query of a tab, and waits until a text stands in the answer.</summary>
    public static async Task ExecuteAsync(IPage page, int tab, string answer)
    {
        await Tabs(page).Nth(tab).ClickAsync();
        var name = await Tabs(page).Nth(tab).InnerTextAsync();
        await Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync($"query {name}");
        await page.GetByLabel("Execute query").ClickAsync();
        // The editor renders only the lines in sight, so its text is asked for.
        await BrowserPage.WaitUntilAsync(
            page, "text => document.querySelector('.graphiql-response .CodeMirror')?.CodeMirror.getValue().includes(text) ?? false", answer);
    }

    /// <summary>Keeps a picture of a page among the artifacts of the tests.</summary>
    public static Task KeepScreenshotAsync(IPage page, string name) => page.ScreenshotAsync(new()
    {
        Path = Path.Combine(RepositoryFolder.Root, "artifacts", $"playground-{name}.png"),
        FullPage = true,
    });
}
