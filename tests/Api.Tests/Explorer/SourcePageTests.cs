using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Pulls;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The pages of claims, documents, references and actors in a browser: where a statement comes from can be followed.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class SourcePageTests(ExplorerHost host)
{
    private const string Document = "/documents/acw-battle-data";

    /// <summary>One page of each kind.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        ["/claims/gettysburg-union-killed-livermore", Document, "/references/livermore-numbers-and-losses", "/actors/islamic-state"];

    [ExplorerBrowserFact]
    public async Task Claim_Should_LeadToEverythingBehindIt_When_Followed()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=islamic-state");
        var page = browser.Page;

        await page.GotoAsync("/claims/abu-kamal-offensive-2016-isil-40-killed");
        await Expect(Heading(page)).ToContainTextAsync("claimed that 40 of the opposition's force were killed");
        await Expect(page.Locator(".figure")).ToHaveTextAsync("40 killed, Syrian opposition, forces");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Claims that fit it" }).Locator("li").First).ToContainTextAsync("New Syrian Army");

        await page.GetByRole(AriaRole.Link, new() { Name = "Wikipedia: “2016 Abu Kamal offensive”" }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync("2016 Abu Kamal offensive");
        await Expect(Detail(page, "Address").Locator("a")).ToHaveAttributeAsync("href", "https://en.wikipedia.org/wiki/2016_Abu_Kamal_offensive");
        await Expect(Detail(page, "Licence").Locator("a[rel=license]")).ToHaveTextAsync("CC BY-SA 4.0");
        await Expect(Detail(page, "Attribution")).ToContainTextAsync("Wikipedia contributors");

        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "3 U.S.-backed rebels" }).ClickAsync();
        await Expect(Detail(page, "Listed in")).ToHaveTextAsync("Wikipedia: “2016 Abu Kamal offensive” as number 3");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Claims that rest on it" }).Locator("li")).ToHaveCountAsync(8);

        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Islamic State", Exact = true }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync("Islamic State");
        await Expect(page.Locator(".kicker")).ToHaveTextAsync("Belligerent");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Claim_Should_NameWhatContradictsIt_When_SourcesDiffer()
    {
        await using var browser = await host.OpenAsync("/claims/gettysburg-union-killed-livermore");

        await Expect(browser.Page.GetByRole(AriaRole.Region, new() { Name = "Claims that contradict it" }).Locator("li")).ToContainTextAsync(["Fox", string.Empty, string.Empty]);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Claims_Should_AllBeHad_When_ThereAreMoreThanFitOnAPage()
    {
        await using var browser = await host.OpenAsync(Document);
        var claims = browser.Page.GetByRole(AriaRole.Region, new() { Name = "Claims restated from it" });
        var more = claims.GetByRole(AriaRole.Button, new() { Name = "Show more" });
        var total = int.Parse(await claims.Locator("h2 small").InnerTextAsync(), CultureInfo.InvariantCulture);
        total.ShouldBeGreaterThan(100);

        for (var shown = 50; shown < total; shown += 50)
        {
            await Expect(claims.Locator("li")).ToHaveCountAsync(shown);
            await Expect(claims.GetByText($"{shown} shown, {total - shown} more")).ToBeVisibleAsync();
            await more.ClickAsync();
        }

        await Expect(claims.Locator("li")).ToHaveCountAsync(total);
        await Expect(more).ToHaveCountAsync(0);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task List_Should_BeDownloadedToItsEnd_When_SavedAsTable()
    {
        await using var browser = await host.OpenAsync(Document);
        var page = browser.Page;
        var claims = page.GetByRole(AriaRole.Region, new() { Name = "Claims restated from it" });
        var total = int.Parse(await claims.Locator("h2 small").InnerTextAsync(), CultureInfo.InvariantCulture);

        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Download restated-claims as CSV" }).ClickAsync());
        await using var content = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        var table = PullTable.OfCsv(bytes.ToArray());

        download.SuggestedFilename.ShouldBe("restated-claims.csv");
        table["slug"].Distinct().Count().ShouldBe(total);
        table.Rows.Count.ShouldBe(total);
        table["slug"].Zip(table["quantity.verbatim"]).ShouldContain(("gettysburg-union-killed-livermore", "3155"));
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_BeCitedAsItIsShown_When_Asked()
    {
        const string Address = $"{ExplorerHost.Battle}?knownBy=1900-01-01";
        await using var browser = await host.OpenAsync(Address);
        var page = browser.Page;

        await page.GetByText("Cite this page").ClickAsync();
        await Expect(Citation(page, "Text")).ToContainTextAsync(new Regex($"^“Battle of Gettysburg”, Contested, version [0-9a-f]{{16}} of .*{Regex.Escape(Address)}, read on "));
        await Expect(Citation(page, "BibTeX")).ToContainTextAsync("@misc{contested-battle-of-gettysburg,");
        using var csl = JsonDocument.Parse(await Citation(page, "CSL-JSON").InnerTextAsync());
        csl.RootElement[0].GetProperty("URL").GetString().ShouldEndWith(Address);
        await Expect(Citation(page, "Text")).ToContainTextAsync(csl.RootElement[0].GetProperty("version").GetString()!);

        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Download the citation as BibTeX" }).ClickAsync());
        download.SuggestedFilename.ShouldBe("citation.bib");
        browser.ShouldBeClean();
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static ILocator Citation(IPage page, string format) =>
        page.GetByRole(AriaRole.Figure, new() { Name = format, Exact = true }).Locator("pre");

    private static ILocator Detail(IPage page, string name) => page.Locator($".details > div:has(> dt:text-is(\"{name}\")) > dd");
}
