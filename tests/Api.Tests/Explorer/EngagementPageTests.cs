using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The page of an engagement in a browser, but for the chart and the lenses.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class EngagementPageTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Footnote_Should_LeadToReferenceAndItsClaims_When_Followed()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var reference = page.Locator("#abu-kamal-offensive-2016-ref-3");

        await page.Locator(".infobox").GetByRole(AriaRole.Link, new() { Name = "Reference 3: U.S.-backed rebels" }).First.ClickAsync();
        await Expect(reference).ToBeInViewportAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#abu-kamal-offensive-2016-ref-3$"));
        await Expect(reference.GetByText("8 claims rest on it")).ToBeVisibleAsync();
        await Expect(reference.Locator("details li")).ToHaveCountAsync(8);
        await Expect(reference.GetByText("claimed that 15 of the opposition's force were captured")).ToBeVisibleAsync();
        await ExplorerHost.KeepScreenshotAsync(page, "reference");

        await reference.GetByText("claimed that 15 of the opposition's force were captured").ClickAsync();
        await Expect(page.Locator("#abu-kamal-offensive-2016-isil-15-captured")).ToBeInViewportAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task EveryClaim_Should_HaveOnePlaceOnPage_When_LinkLeadsThere()
    {
        foreach (var lens in (string[])[string.Empty, "?accordingTo=sohr", "?documents=ucdp-ged", "?knownBy=2016-06-29"])
        {
            await using var browser = await host.OpenAsync(ExplorerHost.Offensive + lens);
            (await FindLinksToNowhereAsync(browser.Page)).ShouldBeEmpty(lens);
        }
    }

    [ExplorerBrowserFact]
    public async Task References_Should_BeThoseOfTheClaimsLeft_When_LensIsUsed()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=new-syrian-army");
        var references = browser.Page.Locator("#references");

        await Expect(references.GetByText("No claim on this page rests on it.")).ToHaveCountAsync(0);
        await Expect(references.GetByText(" more references have no claims that match these lenses.")).ToBeVisibleAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Reference_Should_BeInSight_When_AddressNamesIt()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}#abu-kamal-offensive-2016-ref-16");

        await Expect(browser.Page.Locator("#abu-kamal-offensive-2016-ref-16")).ToBeInViewportAsync();
        await Expect(browser.Page.Locator("#abu-kamal-offensive-2016-ref-16 details")).ToHaveAttributeAsync("open", "");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Timeline_Should_GroupEventsByDay_When_Opened()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);

        await Expect(browser.Page.Locator(".timeline h3")).ToHaveTextAsync(["28 June 2016", "29 June 2016", "Undated"]);
        await Expect(browser.Page.Locator(".timeline > li").Nth(1)).ToContainTextAsync("The Islamic State won the Hamdan Military Airfield back.");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Dates_Should_TellNoMoreThanIsKnown_When_TheyArePartial()
    {
        using var data = new DataFolderCopy();
        data.Replace("engagements/gettysburg.yaml", "start: 1863-07-01", "start: 1863-07");
        data.Replace("engagements/gettysburg.yaml", "end: 1863-07-03", "end: 1863-07");
        data.Replace("engagements/shiloh.yaml", "start: 1862-04-06", "start: 1862");
        data.Replace("engagements/shiloh.yaml", "end: 1862-04-07", "end: 1862");
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var api = new ApiHost(database, data.FullPath);
        await using var browser = await ExplorerHost.OpenAsync(api.Listen(), ExplorerHost.Battle);
        var page = browser.Page;

        await Expect(page.Locator(".lead .kicker")).ToHaveTextAsync("Battle · July 1863 · Gettysburg");
        await Expect(page.Locator("#fox-regimental-losses .imprint").First).ToHaveTextAsync("Fox, William F. · published 1898");
        await page.GotoAsync("/?text=Shiloh&from=1862&to=1862");
        await Expect(page.Locator(".engagement .kicker")).ToHaveTextAsync("Battle · 1862 · Shiloh");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Documents_Should_BeListedWithTheirLicences_When_ThereAreSeveral()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var documents = browser.Page.GetByRole(AriaRole.Region, new() { Name = "Documents", Exact = true }).Locator("li");

        await Expect(documents).ToContainTextAsync(["UCDP Georeferenced Event Dataset", "Wikipedia: “2016 Abu Kamal offensive”"]);
        await Expect(documents.Last).ToContainTextAsync("Wikipedia contributors");
        await Expect(documents.Last.Locator("a[rel=license]")).ToHaveTextAsync("CC BY-SA 4.0");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task View_Should_OpenInPlayground_When_Asked()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr");
        var page = browser.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Open in playground: the query of claim-chart" }).ClickAsync();
        await Expect(page.Locator(".graphiql-tab-button").First).ToHaveTextAsync("ClaimChart");
        await Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("TalliesOfEngagement");
        (await page.EvaluateAsync<string>("document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue()"))
            .ShouldContain("\n}\n\nfragment TalliesOfEngagement on Engagement {\n  tallies(");
        await Expect(page.Locator(".graphiql-response")).ToContainTextAsync("2016 Abu Kamal offensive");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task View_Should_ComeWithItsQuery_When_Downloaded()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr");
        var page = browser.Page;

        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Download claim-chart as JSON" }).ClickAsync());
        using var file = await JsonDocument.ParseAsync(await download.CreateReadStreamAsync());

        download.SuggestedFilename.ShouldBe("claim-chart.json");
        file.RootElement.GetProperty("query").GetString()!.ShouldStartWith("query ClaimChart(");
        file.RootElement.GetProperty("variables").GetProperty("accordingTo")[0].GetString().ShouldBe("sohr");
        file.RootElement.GetProperty("data").GetProperty("engagement").GetProperty("tallies").EnumerateArray()
            .SelectMany(tally => tally.GetProperty("claims").GetProperty("nodes").EnumerateArray())
            .Select(claim => claim.GetProperty("quantity").GetProperty("verbatim").GetString())
            .ShouldBe(["2", "25+", "2", "5", "5", "2"]);
        browser.ShouldBeClean();
    }

    private static Task<string[]> FindLinksToNowhereAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        async () => {
          document.querySelectorAll('.unfold, .claim .row').forEach(button => button.click());
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return [...document.querySelectorAll('main a[href^="#"]')]
            .map(link => decodeURIComponent(link.hash.slice(1)))
            .filter(id => document.querySelectorAll(`[id="${id}"]`).length !== 1);
        }
        """);
}
