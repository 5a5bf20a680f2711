using Contested.Api.Tests.Explorer;
using Contested.Testing;
using Contested.Testing.Browser;
using Contested.Testing.Node;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Pulls;

/// <summary>The page of the pulls in a browser.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class PullPageTests(ExplorerHost host)
{
    private static readonly string AxeFolder = Path.Combine(RepositoryFolder.Root, "tests", "Api.Tests", "Explorer", "Accessibility");

    [BrowserFact]
    public async Task Form_Should_PreviewAndDownloadATable()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;
        var pull = Pull(page, "casualty-claims");

        await pull.GetByLabel("engagement").FillAsync("gettysburg");
        await pull.GetByLabel("measure").SelectOptionAsync("KILLED");
        await Expect(pull.Locator(".command")).ToHaveTextAsync(
            $"curl -OJ '{await host.GetAddressAsync()}pulls/casualty-claims.csv?engagement=gettysburg&measure=KILLED'");
        await pull.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Expect(pull.GetByRole(AriaRole.Status)).ToHaveTextAsync("The first 10 rows.");
        await Expect(pull.Locator("tbody tr")).ToHaveCountAsync(10);
        await Expect(pull.Locator("th").First).ToHaveTextAsync("slug");
        await Expect(pull.Locator("tbody td").First).ToContainTextAsync("gettysburg");

        var download = await page.RunAndWaitForDownloadAsync(() => pull.GetByRole(AriaRole.Button, new() { Name = "Excel" }).ClickAsync());

        download.SuggestedFilename.ShouldStartWith("casualty-claims_gettysburg_killed_");
        await using var content = await download.CreateReadStreamAsync();
        using var workbook = new MemoryStream();
        await content.CopyToAsync(workbook);
        PullTable.OfXlsx(workbook.ToArray()).Rows.Count.ShouldBeGreaterThan(10);
        browser.ShouldBeClean();
    }

    [BrowserFact]
    public async Task Form_Should_SayWhatIsWrong_When_NothingHasTheSlug()
    {
        await using var browser = await OpenAsync();
        var pull = Pull(browser.Page, "tallies");

        await pull.GetByLabel("engagement").FillAsync("gettysbrug");
        await Expect(browser.Page.Locator("#values-engagement option[value=gettysburg]")).ToHaveCountAsync(1);
        await pull.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();

        await Expect(pull.GetByRole(AriaRole.Status)).ToHaveTextAsync("There is no engagement \"gettysbrug\". Did you mean \"gettysburg\"?");
    }

    [BrowserFact]
    public async Task Page_Should_BeReadableForEverybody()
    {
        await new NodePackageFolder(AxeFolder).InstallAsync();
        var axe = await File.ReadAllTextAsync(Path.Combine(AxeFolder, "node_modules", "axe-core", "axe.min.js"));
        foreach (var colors in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var browser = await OpenAsync(colors, width: 320);
            var page = browser.Page;
            var pull = Pull(page, "places");
            await pull.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
            await Expect(pull.Locator("tbody tr").First).ToBeVisibleAsync();

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(320);
            browser.ShouldBeClean();
            await page.EvaluateAsync(axe);
            var findings = await page.EvaluateAsync<string[]>(
                "async () => (await axe.run()).violations.map(v => `${v.id}: ${v.help}\\n${v.nodes.map(n => n.html).join('\\n')}`)");

            findings.ShouldBeEmpty($"{colors}");
            await page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolder.Root, "artifacts", $"pulls-{colors}.png") });
        }
    }

    private static ILocator Pull(IPage page, string name) => page.Locator($"section[aria-labelledby={name}]");

    private async Task<BrowserPage> OpenAsync(ColorScheme colors = ColorScheme.Light, int width = 1200)
    {
        var browser = await BrowserPage.OpenAsync(await host.GetAddressAsync());
        await browser.Page.SetViewportSizeAsync(width, 900);
        await browser.Page.EmulateMediaAsync(new() { ColorScheme = colors });
        await browser.Page.GotoAsync("/pulls");
        await Expect(browser.Page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).First).ToBeVisibleAsync();
        return browser;
    }
}
