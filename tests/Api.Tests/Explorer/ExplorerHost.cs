using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Browser;
using Microsoft.Playwright;

namespace Contested.Api.Tests.Explorer;

/// <summary>The real server over the curated dataset on a free port, for tests of the explorer in a browser.</summary>
public sealed class ExplorerHost : ListeningApi
{
    /// <summary>The engagement that most tests look at.</summary>
    public const string Offensive = "/engagements/abu-kamal-offensive-2016";

    /// <summary>An engagement whose sources contradict each other.</summary>
    public const string Battle = "/engagements/gettysburg";

    /// <summary>Opens a page of the explorer in a fresh profile, once its data are there.</summary>
    /// <param name="path">The path of the page, with its query.</param>
    /// <param name="colors">The colours that the system asks for.</param>
    /// <param name="width">The width of the window in pixels.</param>
    public async Task<BrowserPage> OpenAsync(string path, ColorScheme colors = ColorScheme.Light, int width = 1400) =>
        await OpenAsync(await GetAddressAsync(), path, colors, width);

    /// <summary>Opens a page of the explorer of another server.</summary>
    /// <param name="server">The address of the server.</param>
    /// <param name="path">The path of the page, with its query.</param>
    /// <param name="colors">The colours that the system asks for.</param>
    /// <param name="width">The width of the window in pixels.</param>
    public static async Task<BrowserPage> OpenAsync(Uri server, string path, ColorScheme colors = ColorScheme.Light, int width = 1400)
    {
        var browser = await BrowserPage.OpenAsync(server);
        await browser.Page.SetViewportSizeAsync(width, 900);
        await browser.Page.EmulateMediaAsync(new() { ColorScheme = colors });
        await browser.Page.GotoAsync(path);
        await Assertions.Expect(browser.Page.Locator("main article").First).ToBeVisibleAsync();
        await Assertions.Expect(browser.Page.GetByText("Loading…")).ToHaveCountAsync(0);
        return browser;
    }

    /// <summary>Keeps a picture of a page among the artifacts of the tests.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The name of the picture.</param>
    /// <param name="isWhole">Whether the picture shows the whole page or only what is in the window.</param>
    public static Task KeepScreenshotAsync(IPage page, string name, bool isWhole = false) => page.ScreenshotAsync(new()
    {
        Path = Path.Combine(RepositoryFolder.Root, "artifacts", $"explorer-{name}.png"),
        FullPage = isWhole,
    });
}
