using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>Lists that are too long for one answer of the API.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class LongListTests(LargeExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Lists_Should_SayHowManyAreLeftAndGetThem_AlsoAfterComingBack()
    {
        await using var browser = await ExplorerHost.OpenAsync(await host.GetAddressAsync(), "/?kind=AMBUSH&order=name");
        var page = browser.Page;
        var entries = page.Locator(".engagement h3");
        var more = page.GetByRole(AriaRole.Button, new() { Name = "Show more engagements" });

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "400 engagements" })).ToBeVisibleAsync();
        await Expect(page.GetByText("20 shown, 380 more")).ToBeVisibleAsync();
        for (var shown = 40; shown <= LargeExplorerHost.Ambushes; shown += 20)
        {
            await more.ClickAsync();
            await Expect(entries).ToHaveCountAsync(shown);
        }

        await Expect(page.GetByText("All 400 engagements are shown.")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ambush 397" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Ambush 397" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(entries).ToHaveCountAsync(LargeExplorerHost.Ambushes);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ambush 397" })).ToBeInViewportAsync();

        await page.GotoAsync("/engagements/american-civil-war");
        var parts = page.Locator(".infobox div").Filter(new() { HasText = "Parts" });
        for (var shown = 50; shown < 405; shown += 50)
        {
            await parts.GetByText(string.Create(CultureInfo.InvariantCulture, $"{shown} shown, {405 - shown} more")).WaitForAsync();
            await parts.GetByRole(AriaRole.Button).ClickAsync();
        }

        await Expect(parts.GetByText("All 405 parts are shown.")).ToBeFocusedAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Accounts_Should_AllBeHad_When_ThereAreMoreThanFitOnAPage()
    {
        await using var browser = await ExplorerHost.OpenAsync(await host.GetAddressAsync(), LargeExplorerHost.Siege);
        var page = browser.Page;
        var killed = page.GetByRole(AriaRole.Region, new() { Name = "Garrison, forces: Killed", Exact = true });

        await Expect(killed.Locator(".verdict")).ToHaveTextAsync("Contested: 1,650 (62%) apart, in 12 clusters");
        await Expect(page.Locator(".infobox").GetByText("Killed: 1,000 to 2,650")).ToBeVisibleAsync();
        await Expect(page.Locator(".infobox").GetByText("60 accounts")).ToBeVisibleAsync();
        await Expect(killed.Locator(".claim")).ToHaveCountAsync(50);
        await Expect(killed.GetByText("50 shown, 10 more")).ToBeVisibleAsync();
        await killed.GetByRole(AriaRole.Button, new() { Name = "Show more claims on killed" }).ClickAsync();
        await Expect(killed.Locator(".claim")).ToHaveCountAsync(LargeExplorerHost.Accounts);
        await Expect(killed.Locator(".account-group").First.Locator(".who")).ToHaveTextAsync(
            ["Chronicler 12", "Chronicler 24", "Chronicler 36", "Chronicler 48", "Chronicler 60"]);
        await Expect(killed.GetByText("All 60 claims on killed are shown.")).ToBeFocusedAsync();
        browser.ShouldBeClean();
    }
}
