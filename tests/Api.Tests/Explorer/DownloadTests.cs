using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>From a view to a file, and to somebody else.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class DownloadTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Chart_Should_StandForItself_When_SavedAsPicture()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);
        var page = browser.Page;

        var (name, content) = await DownloadAsync(page, page.Locator(".measure.contested").First.GetByRole(AriaRole.Button, new() { Name = "as SVG" }));
        var picture = XDocument.Parse(content);

        name.ShouldEndWith(".svg");
        picture.Root!.Name.LocalName.ShouldBe("svg");
        picture.Root.Element(picture.Root.Name.Namespace + "title")!.Value.ShouldStartWith("Battle of Gettysburg: ");
        var text = string.Join('\n', picture.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));
        text.ShouldContain("William F. Fox");
        text.ShouldContain(" apart");
        text.ShouldContain("Source: ");
        text.ShouldContain("Contested, version ");
        var style = picture.Descendants().First(element => element.Name.LocalName == "style").Value;
        style.ShouldContain("@font-face");
        style.ShouldContain("data:font/woff2");
        picture.Descendants().Attributes().ShouldAllBe(attribute => attribute.IsNamespaceDeclaration || !attribute.Value.Contains("http"));

        await page.GotoAsync($"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}");
        await ExplorerHost.KeepScreenshotAsync(page, "chart-saved");
        (await page.EvaluateAsync<string[]>(
            """
            () => {
              const { width, height } = document.documentElement.getBoundingClientRect();
              return [...document.querySelectorAll('text')]
                .filter(text => { const box = text.getBoundingClientRect(); return box.right > width || box.left < 0 || box.bottom > height; })
                .map(text => text.textContent);
            }
            """)).ShouldBeEmpty();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Views_Should_BecomeTables_When_SavedAsCsv()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        (string Button, string Column, string Value)[] views =
        [
            ("Download timeline as CSV", "statement", "The Islamic State won the Hamdan Military Airfield back."),
            ("Download references as CSV", "title", "U.S.-backed rebels"),
            ("Download statements as CSV", "statement", "abu-kamal-offensive-2016"),
            ("Download Syrian opposition, forces: Killed as CSV", "account", "Islamic State,40,40,40"),
        ];

        foreach (var (button, column, value) in views)
        {
            var (name, content) = await DownloadAsync(page, page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

            name.ShouldEndWith(".csv");
            content.Split("\r\n")[0].Split(',').ShouldContain(column, button);
            content.ShouldContain(value);
        }

        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Address_Should_BeCopied_When_BrowserCannotShare()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr");
        var page = browser.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("Object.defineProperty(navigator, 'share', { value: undefined })");

        await page.GetByRole(AriaRole.Button, new() { Name = "Share this page" }).ClickAsync();

        await Expect(page.Locator(".share [role=status]")).ToHaveTextAsync("The address is copied.");
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(page.Url);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_BeHandedOver_When_BrowserCanShare()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        await page.EvaluateAsync(
            """
            () => {
              Object.defineProperty(navigator, 'canShare', { value: () => true });
              Object.defineProperty(navigator, 'share', { value: async data => { document.documentElement.dataset.shared = data.url; } });
            }
            """);

        await page.GetByRole(AriaRole.Button, new() { Name = "Share this page" }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-shared", page.Url);
        browser.ShouldBeClean();
    }

    private static async Task<(string Name, string Content)> DownloadAsync(IPage page, ILocator button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return (download.SuggestedFilename, await reader.ReadToEndAsync());
    }
}
