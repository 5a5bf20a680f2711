using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Browser;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Playground;

/// <summary>What the playground says of an answer.</summary>
[Collection(PlaygroundCollection.Name)]
public sealed class AnswerReportTests(PlaygroundServer server)
{
    private static readonly string Link = "#query=" + Uri.EscapeDataString("{ claims(first: 5) { nodes { slug } } }");

    [PlaygroundBrowserFact]
    public async Task Report_Should_TellTimeSizeCostAndPlan_When_QueryHasRun()
    {
        await using var browser = await server.OpenAsync(Link);
        var page = browser.Page;
        var report = Report(page);

        await Expect(report).ToContainTextAsync(new Regex(@"\d+ ms \d+ B executed"));
        await Expect(report).ToContainTextAsync("Field cost 11 of 100,000 type cost 7 of 100,000");
        await report.GetByText("Plan: 1 statement in 1 round trip").ClickAsync();
        await Expect(report.Locator("pre")).ToContainTextAsync("FROM \"claim\"");
        await Expect(report).ToContainTextAsync("5 rows");
        await Expect(page.Locator(".graphiql-response")).Not.ToContainTextAsync("extensions");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Report_Should_BelongToItsTab_When_TabIsChanged()
    {
        await using var browser = await server.OpenAsync(Link);
        var page = browser.Page;

        await Expect(Report(page)).ToBeVisibleAsync();
        await PlaygroundServer.Tabs(page).Nth(1).ClickAsync();
        await Expect(Report(page)).ToBeHiddenAsync();
        await PlaygroundServer.Tabs(page).First.ClickAsync();
        await Expect(Report(page)).ToContainTextAsync("Field cost 11");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Report_Should_SayWhatIsCachedAndWithheld_When_InProduction()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var host = new ApiHost(database) { CachesResponses = true, ReportsPlans = false };
        await using var browser = await BrowserPage.OpenAsync(host.Listen());
        var page = browser.Page;

        await page.GotoAsync($"/graphql{Link}");
        await Expect(Report(page)).ToContainTextAsync("executed");
        await Expect(Report(page)).ToContainTextAsync("Field cost 11 of 100,000");
        await Expect(Report(page)).ToContainTextAsync("This server does not report its plans.");
        await page.GetByLabel("Execute query").ClickAsync();
        await Expect(Report(page)).ToContainTextAsync("from the server’s cache");
        browser.ShouldBeClean();
    }

    private static ILocator Report(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "About this answer" });
}
