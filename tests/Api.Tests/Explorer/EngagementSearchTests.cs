using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The search of the list of engagements in a browser.</summary>
[Collection(ExplorerCollection.Name)]
public sealed partial class EngagementSearchTests(ExplorerHost host)
{
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
        var found = page.GetByRole(AriaRole.Region, new() { Name = "1 claim" }).Locator("li");

        // The words are in no engagement's name; nobody needs to hear that above what they are in.
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "1 claim" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No engagements" })).ToHaveCountAsync(0);
        await Expect(found).ToContainTextAsync(["The Coalition used three helicopters to fly New Syrian Army troops to the area of Abu Kamal."]);
        await Expect(found.First.Locator("mark")).ToHaveTextAsync(["three", "helicopters"]);
        await ExplorerHost.KeepScreenshotAsync(page, "search");
        await found.First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("#abu-kamal-offensive-2016-three-coalition-helicopters")).ToBeInViewportAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Search_Should_SayHowMuchOfEachKindItFinds_AndGetAll()
    {
        await using var browser = await host.OpenAsync("/?text=islamic");
        var page = browser.Page;

        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("The words are in 1 actor, 28 claims and 4 references.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more claims" }).ClickAsync();
        await Expect(page.GetByText("All 28 claims are shown.")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "28 claims" }).Locator("li")).ToHaveCountAsync(28);
        browser.ShouldBeClean();
    }

    // What is found has links and buttons with labels of the same word.
    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" });

    private static ILocator Entries(IPage page) => page.Locator(".engagement h3");

    [GeneratedRegex(@"/\?text=SOHR\+day$")]
    private static partial Regex SearchAddress();
}
