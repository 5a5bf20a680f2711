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
    public async Task Search_Should_NarrowListAndAddress_When_Typed()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

        // An alias of an actor: the text is looked for in what belongs to an engagement, too.
        await Field(page).FillAsync("SOHR day");
        await Expect(Entries(page)).ToHaveTextAsync(["2016 Abu Kamal offensive"]);
        await Expect(page).ToHaveURLAsync(SearchAddress());
        await page.ReloadAsync();
        await Expect(Field(page)).ToHaveValueAsync("SOHR day");
        await Expect(Entries(page)).ToHaveCountAsync(1);

        await Field(page).FillAsync("no such battle");
        await Expect(page.GetByText("No engagements match.")).ToBeVisibleAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Search_Should_LeadToClaimOnItsPage_When_ItsWordsAreTyped()
    {
        await using var browser = await host.OpenAsync("/?text=three+helicopters");
        var page = browser.Page;
        var found = page.GetByRole(AriaRole.Region, new() { Name = "In claims and references" }).Locator("li");

        await Expect(found).ToContainTextAsync(["The Coalition used three helicopters to fly New Syrian Army troops to the area of Abu Kamal."]);
        await Expect(found.First.Locator("mark")).ToHaveTextAsync(["three", "helicopters"]);
        await ExplorerHost.KeepScreenshotAsync(page, "search");
        await found.First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("#abu-kamal-offensive-2016-three-coalition-helicopters")).ToBeInViewportAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Filters_Should_NarrowAndOrderList_When_Chosen()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;

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

    // What is found has links and buttons with labels of the same word.
    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" });

    private static ILocator Entries(IPage page) => page.Locator(".engagement h3");

    private static ILocator Verdicts(IPage page, string engagement) =>
        page.Locator(".engagement").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = engagement, Exact = true }) }).Locator(".verdicts dl > div");

    [GeneratedRegex(@"Syrian opposition, forces: killed\s*Islamic State\s40 · New Syrian Army\s5–40\+\s*Compatible: all allow 40; only Islamic State gives both ends")]
    private static partial Regex KilledVerdict();

    [GeneratedRegex(@"Confederacy, forces: casualties\s*William F\. Fox\s20448\s+Frederick Phisterer\s31621\s*Contested: 11,173 \(35%\) apart, in 5 clusters")]
    private static partial Regex CasualtiesVerdict();

    [GeneratedRegex(@"/\?text=SOHR\+day$")]
    private static partial Regex SearchAddress();
}
