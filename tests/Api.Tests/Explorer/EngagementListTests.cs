using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The list of engagements in a browser.</summary>
[Collection(ExplorerCollection.Name)]
public sealed partial class EngagementListTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task List_Should_ShowEngagementsWithTheirVerdicts_When_Opened()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

        await Expect(page).ToHaveTitleAsync("Contested");
        await Expect(Entries(page)).ToHaveTextAsync(
        [
            "2016 Abu Kamal offensive", "Battle of Chickamauga", "Battle of Gettysburg", "Battle of Antietam", "Battle of Shiloh",
            "First Battle of Bull Run", "American Civil War", "Inter-rebel conflict of the Syrian civil war",
            "International military intervention against ISIL", "Syrian civil war",
        ]);
        await Expect(Verdicts(page, "2016 Abu Kamal offensive").First).ToHaveTextAsync(KilledVerdict());
        await Expect(Verdicts(page, "Battle of Gettysburg").Nth(1)).ToHaveTextAsync(CasualtiesVerdict());
        await Expect(Verdicts(page, "Battle of Gettysburg").Nth(1).GetByRole(AriaRole.Img, new() { Name = "contradicts" })).ToBeVisibleAsync();
        await Expect(page.Locator(".colophon a[rel=license]")).ToHaveTextAsync(["CC BY 4.0", "CC BY 4.0", "CC BY-SA 4.0"]);
        await ExplorerHost.KeepScreenshotAsync(page, "list");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task WidestGap_Should_BeInSight_When_NothingIsFiltered()
    {
        foreach (var width in (int[])[1400, 390])
        {
            await using var browser = await host.OpenAsync("/", width: width);
            var widest = browser.Page.Locator(".widest");

            await Expect(widest).ToContainTextAsync(new Regex(@"Battle of Antietam · Confederacy, forces: casualties.*Frances H\. Kennedy\s10,300\s+Frederick Phisterer\s25,899"));
            await Expect(widest.GetByText("15,599 (60%) apart")).ToBeInViewportAsync();
            await browser.Page.GetByLabel("Contested only").CheckAsync();
            await Expect(widest).ToHaveCountAsync(0);
            browser.ShouldBeClean();
        }
    }

    [ExplorerBrowserFact]
    public async Task Entry_Should_SayHowManyFiguresItLeavesOut_When_ThereAreMore()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

        await Expect(Verdicts(page, "Battle of Gettysburg")).ToHaveCountAsync(3);
        await page.GetByRole(AriaRole.Link, new() { Name = "7 more figures on Battle of Gettysburg" }).ClickAsync();
        await Expect(page.Locator(".measure")).ToHaveCountAsync(10);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Filters_Should_NarrowAndOrderList_When_Chosen()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

        await page.GetByText("More filters").ClickAsync();
        await page.GetByLabel("Order").SelectOptionAsync("name");
        await page.GetByLabel("Kind").SelectOptionAsync("WAR");
        await Expect(Entries(page)).ToHaveTextAsync(["American Civil War", "Syrian civil war"]);
        await page.GoBackAsync();
        await Expect(Entries(page)).ToHaveCountAsync(10);
        await page.GetByLabel("From").FillAsync("2017");
        await page.GetByLabel("From").PressAsync("Enter");
        await Expect(Entries(page)).ToHaveCountAsync(0);
        await page.GetByLabel("From").FillAsync("2016");
        await page.GetByLabel("From").PressAsync("Enter");
        await Expect(Entries(page)).ToHaveTextAsync(["2016 Abu Kamal offensive"]);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Filters_Should_FindDispute_When_ItsMeasureClaimantDocumentAndWarAreGiven()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

        await page.GetByLabel("Contested only").CheckAsync();
        await Expect(Entries(page)).ToHaveTextAsync(Battles);
        await page.GetByText("More filters").ClickAsync();
        await page.GetByLabel("Figures for").SelectOptionAsync("MISSING");
        await ExpectNoneAsync();
        await page.GetByLabel("Figures for").SelectOptionAsync("KILLED");
        await Expect(Entries(page)).ToHaveTextAsync(Battles);
        foreach (var (filter, other, fitting) in (IEnumerable<(string, string, string)>)
            [("Claimant", "sohr", "phisterer"), ("Document", "wikipedia", "civil war battle data"), ("Part of", "syrian", "american civil")])
        {
            await page.GetByLabel(filter).FillAsync(other);
            await ExpectNoneAsync();
            await page.GetByLabel(filter).FillAsync(fitting);
            await Expect(Entries(page)).ToHaveTextAsync(Battles);
        }

        await Expect(page).ToHaveURLAsync(
            new Uri(await host.GetAddressAsync(), "/?contested=true&measure=KILLED&claimant=phisterer&document=civil+war+battle+data&partOf=american+civil").ToString());
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Claimant")).ToHaveValueAsync("phisterer");
        await Expect(Entries(page)).ToHaveTextAsync(Battles);
        browser.ShouldBeClean();

        Task ExpectNoneAsync() => Expect(page.GetByText("No engagements match.")).ToBeVisibleAsync();
    }

    [ExplorerBrowserFact]
    public async Task Order_Should_ListContestedFiguresWithThoseWhoDiffer_When_ItIsByGap()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

        await page.GetByLabel("Order").SelectOptionAsync("gap");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "50 contested figures" })).ToBeVisibleAsync();
        var casualties = page.Locator(".engagement").Filter(new() { HasText = "Battle of Antietam" }).Filter(new() { HasText = "Confederacy, forces: casualties" });
        await Expect(casualties).ToContainTextAsync(
            new Regex(@"Civil War Soldiers and Sailors Database and Frances H\. Kennedy\s10,300\s+Frederick Phisterer\s25,899\s*Contested: 15,599 \(60%\) apart, in 5 clusters"));
        await ExplorerHost.KeepScreenshotAsync(page, "disputes");
        await casualties.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Battle of Antietam");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Years_Should_BeSwapped_When_TheyAreTheWrongWayRound()
    {
        await using var browser = await host.OpenAsync("/?from=2016&to=1863");
        var page = browser.Page;

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2016 is after 1863, so no engagement lies between them.");
        await Expect(Entries(page)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Swap the years" }).ClickAsync();
        await Expect(Entries(page).First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Uri(await host.GetAddressAsync(), "/?from=1863&to=2016").ToString());
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Entry_Should_LeadToPageOfItsOwn_When_Followed()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "2016 Abu Kamal offensive", Exact = true }).ClickAsync();
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(heading).ToHaveTextAsync("2016 Abu Kamal offensive");
        await Expect(heading).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync("2016 Abu Kamal offensive · Contested");
        new Uri(page.Url).PathAndQuery.ShouldBe(ExplorerHost.Offensive);
        await page.ReloadAsync();
        await Expect(heading).ToHaveTextAsync("2016 Abu Kamal offensive");
        await page.GoBackAsync();
        await Expect(Entries(page)).ToHaveCountAsync(10);
        browser.ShouldBeClean();
    }

    private static string[] Battles =>
        ["Battle of Chickamauga", "Battle of Gettysburg", "Battle of Antietam", "Battle of Shiloh", "First Battle of Bull Run"];

    private static ILocator Entries(IPage page) => page.Locator(".engagement h3");

    private static ILocator Verdicts(IPage page, string engagement) =>
        page.Locator(".engagement").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = engagement, Exact = true }) }).Locator(".verdicts dl > div");

    [GeneratedRegex(@"Syrian opposition, forces: killed\s*Islamic State\s40 · New Syrian Army\s5–40\+\s*Compatible: all allow 40; only Islamic State gives both ends")]
    private static partial Regex KilledVerdict();

    [GeneratedRegex(@"Confederacy, forces: casualties\s*William F\. Fox\s20448\s+Frederick Phisterer\s31621\s*Contested: 11,173 \(35%\) apart, in 5 clusters")]
    private static partial Regex CasualtiesVerdict();
}
