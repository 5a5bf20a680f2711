using Contested.Testing.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The explorer while its server cannot be reached.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class ServerAwayTests(ExplorerHost host)
{
    private const string Api = "**/graphql";

    private static readonly LocatorAssertionsToBeVisibleOptions Patience = new() { Timeout = 60_000 };

    [ExplorerBrowserFact]
    public async Task Page_Should_StayAsItIs_When_ServerGoesAway()
    {
        await using var browser = await host.OpenAsync("/");
        var page = browser.Page;
        await page.RouteAsync(Api, route => route.AbortAsync());
        await page.EvaluateAsync("scrollTo(0, 40)");
        var text = page.GetByRole(AriaRole.Searchbox).First;
        var shown = await page.Locator(".engagement").CountAsync();

        await text.FillAsync("Shiloh");
        await text.PressAsync("Enter");
        await Expect(page.GetByText("The server does not answer.")).ToHaveCountAsync(1);
        await Expect(text).ToHaveValueAsync("Shiloh");
        await Expect(page.Locator(".engagement")).ToHaveCountAsync(shown);
        (await page.EvaluateAsync<int>("scrollY")).ShouldBe(40);
        await ExplorerHost.KeepScreenshotAsync(page, "server-away");

        await page.UnrouteAsync(Api);
        await page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Expect(page.Locator(".engagement")).ToHaveCountAsync(1);
        await Expect(page.GetByText("The server does not answer.")).ToHaveCountAsync(0);
        browser.ForeignRequests.ShouldBeEmpty();
    }

    [ExplorerBrowserFact]
    public async Task Data_Should_ComeByThemselves_When_ServerIsBack()
    {
        await using var browser = await BrowserPage.OpenAsync(await host.GetAddressAsync());
        var page = browser.Page;
        await page.RouteAsync(Api, route => route.FulfillAsync(new() { Status = 503 }));

        await page.GotoAsync(ExplorerHost.Offensive);
        await Expect(page.GetByText("The server does not answer.")).ToBeVisibleAsync(Patience);
        await page.UnrouteAsync(Api);

        await Expect(page.Locator("main article h1")).ToBeVisibleAsync(Patience);
        await Expect(page.GetByText("The server does not answer.")).ToHaveCountAsync(0);
    }

    [ExplorerBrowserFact]
    public async Task Map_Should_ComeByItself_When_ServerIsBack()
    {
        foreach (var part in (string[])["**/EngagementMap-*.js", "**/10m.*.json"])
        {
            await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
            var page = browser.Page;
            await page.RouteAsync(part, route => route.AbortAsync());

            await page.Locator("#map").ScrollIntoViewIfNeededAsync();
            await Expect(page.GetByText("The server does not answer.")).ToBeVisibleAsync(Patience);
            await page.UnrouteAsync(part);

            await Expect(page.Locator(".map")).ToBeVisibleAsync(Patience);
        }
    }
}
