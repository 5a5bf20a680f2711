using System.Text.Json;
using System.Text.RegularExpressions;
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
        await Expect(reference.GetByText("claimed to have captured 15")).ToBeVisibleAsync();
        await ExplorerHost.KeepScreenshotAsync(page, "reference");

        await reference.GetByText("claimed to have captured 15").ClickAsync();
        await Expect(page.Locator("#abu-kamal-offensive-2016-isil-15-captured")).ToBeInViewportAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task EveryClaim_Should_HaveOnePlaceOnPage_When_ReferenceLeadsThere()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        var missing = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.references details a, .infobox a[href^=\"#\"], .sources a')].map(a => decodeURIComponent(a.hash.slice(1))).filter(id => document.querySelectorAll(`[id=\"${id}\"]`).length !== 1)");

        missing.ShouldBeEmpty();
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

        await Expect(browser.Page.Locator(".timeline h3")).ToHaveTextAsync(["28 June 2016", "29 June 2016", "Day not told"]);
        await Expect(browser.Page.Locator(".timeline > li").Nth(1)).ToContainTextAsync("The Islamic State won the airbase back.");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Map_Should_ComeFromServerItself_When_ScrolledTo()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await Expect(page.Locator(".map")).ToHaveCountAsync(0);
        await page.Locator("#map").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator(".map .place-mark")).ToHaveTextAsync(["Abu Kamal"]);
        await Expect(page.Locator(".map .country")).ToContainTextAsync(["Syria", "Iraq"], new() { UseInnerText = false });
        await ExplorerHost.KeepScreenshotAsync(page, "map");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task View_Should_OpenInPlayground_When_Asked()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr");
        var page = browser.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "Open in playground: the query of claim-chart" }).ClickAsync();
        await Expect(page.Locator(".graphiql-tab-button").First).ToHaveTextAsync("ClaimChart");
        await Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("tallies");
        await page.GetByLabel("Execute query").ClickAsync();
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
            .SelectMany(tally => tally.GetProperty("claims").EnumerateArray())
            .Select(claim => claim.GetProperty("quantity").GetProperty("verbatim").GetString())
            .ShouldBe(["25+"]);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_SaySo_When_EngagementDoesNotExist()
    {
        await using var browser = await host.OpenAsync("/engagements/no-such-battle");

        await Expect(browser.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is nothing at this address");
        browser.ShouldBeClean();
    }
}
