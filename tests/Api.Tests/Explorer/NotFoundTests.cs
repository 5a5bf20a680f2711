using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>Addresses that lead nowhere, in a browser.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class NotFoundTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Page_Should_SaySo_When_AddressLeadsNowhere()
    {
        foreach (var folder in (string[])["engagements", "actors", "references", "documents", "claims", "no/such"])
        {
            await using var browser = await host.OpenAsync($"/{folder}/no-such-battle");

            await Expect(browser.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Page not found");
            await Expect(browser.Page.GetByText($"There is nothing at /{folder}/no-such-battle.")).ToBeVisibleAsync();
            await Expect(browser.Page.GetByRole(AriaRole.Link, new() { Name = "no such battle" })).ToHaveAttributeAsync("href", "/?text=no+such+battle");
            // The browser reports the status of the page itself.
            browser.Errors.ShouldHaveSingleItem().ShouldContain("404");
            browser.ForeignRequests.ShouldBeEmpty();
        }
    }
}
