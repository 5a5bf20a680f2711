using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Releases;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The page of releases in a browser: which there are, and what has changed.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class ReleasesPageTests(ReleasedHosts released) : IClassFixture<ReleasedHosts>
{
    [ExplorerBrowserFact]
    public async Task Releases_Should_BeListedAndCompared_When_Chosen()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var host = new ApiHost(database, released.DataFolder) { ReleasesFolder = released.Folder.FullPath };
        await using var browser = await ExplorerHost.OpenAsync(host.Listen(), "/releases");
        var page = browser.Page;
        var changes = page.Locator(".changes > li");

        await Expect(page.Locator(".releases h2")).ToHaveTextAsync(["2026.12", "2026.11", "2026.10"]);
        await Expect(changes).ToHaveCountAsync(1);
        await Expect(changes).ToContainTextAsync("Changed");
        await Expect(changes).ToContainTextAsync("Fox puts the Union's casualties at Gettysburg at 23,001. → Fox put the Union's casualties at Gettysburg at 23,001.");

        await page.GetByLabel("Since").SelectOptionAsync("2026.10");
        await page.GetByLabel("Until").SelectOptionAsync("2026.11");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/releases\?since=2026\.10&until=2026\.11$"));
        var withdrawn = changes.Filter(new() { HasText = ReleasedHosts.Reason });
        await Expect(withdrawn.Locator("b")).ToHaveTextAsync("Withdrawn");
        await ExplorerHost.KeepScreenshotAsync(page, "releases");
        await withdrawn.GetByRole(AriaRole.Link).First.ClickAsync();

        // A withdrawn claim is in no list, but has its page.
        await Expect(page.Locator(".details")).ToContainTextAsync($"15 October 2026: {ReleasedHosts.Reason}");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_SaySo_When_NothingHasBeenReleased()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var host = new ApiHost(database, released.DataFolder);
        await using var browser = await ExplorerHost.OpenAsync(host.Listen(), "/releases", width: 320);

        await Expect(browser.Page.GetByText("Nothing has been released yet.")).ToBeVisibleAsync();
        browser.ShouldBeClean();
    }
}
