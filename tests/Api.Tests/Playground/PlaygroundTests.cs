using Contested.Api.Tests.Hosting;
using Contested.Testing.Browser;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Playground;

/// <summary>The playground in a browser, over the real dataset on a real port.</summary>
[Collection(PlaygroundCollection.Name)]
public sealed class PlaygroundTests(PlaygroundServer server)
{
    // The page, its scripts, styles and icon, the schema, and the answer with its report.
    private const double MostBytes = 500_000;

    [PlaygroundBrowserFact]
    public async Task Playground_Should_AnswerTheWorkedQueries_When_Opened()
    {
        await using var browser = await server.OpenAsync();
        var page = browser.Page;

        await Expect(page).ToHaveTitleAsync("Contested");
        page.Url.ShouldEndWith("/graphql");
        await Expect(PlaygroundServer.Tabs(page)).ToHaveTextAsync(
            [
                "WhoFoughtAndWhoLostWhat", "WhatHappenedDayByDay", "WhatDoesTheMonitorClaim", "WhatRestsOnEachReference", "WhereIsThisNamed",
                "HowManyDidEachSideLose", "WhatWasKnownByThatDay", "WhatRestsOnOneReference", "WhatFallsWithThisReference",
                "HowManyDidTheConfederacyLose", "WhichEngagementIsThis",
            ]);

        await PlaygroundServer.ExecuteAsync(page, 0, "2016 Abu Kamal offensive");
        await PlaygroundServer.ExecuteAsync(page, 2, "was more a media show than anything else");
        await PlaygroundServer.ExecuteAsync(page, 4, "\"snippet\": \"al-Bukamal\"");
        await PlaygroundServer.ExecuteAsync(page, 9, "\"gap\": 11173");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task FirstView_Should_TakeFewBytes_When_QueryIsReadAndRun()
    {
        await using var browser = await BrowserPage.OpenAsync(await server.GetAddressAsync());
        var sizes = await TransferredBytes.CountAsync(browser.Page);

        await browser.Page.GotoAsync("/graphql");
        await Expect(browser.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Who claims what");
        await PlaygroundServer.ExecuteAsync(browser.Page, 0, "2016 Abu Kamal offensive");
        await Expect(browser.Page.Locator(".report summary")).ToBeVisibleAsync();

        sizes.Values.Sum().ShouldBeInRange(100_000, MostBytes, string.Join('\n', sizes.Select(size => $"{size.Value} {size.Key}")));
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Builder_Should_ChangeQuery_When_FieldIsTicked()
    {
        await using var browser = await server.OpenAsync("#query=" + Uri.EscapeDataString("{ dataset { version } }"));
        var page = browser.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Show Query Builder" }).ClickAsync();
        await page.Locator(".graphiql-explorer-root").GetByText("releasedOn", new() { Exact = true }).ClickAsync();

        await Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("releasedOn");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Links_Should_LeadToOtherPages_When_Followed()
    {
        await using var browser = await server.OpenAsync();
        var links = browser.Page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).GetByRole(AriaRole.Link);

        await Expect(links).ToHaveTextAsync(["Explorer", "Pulls"]);
        (await links.EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname)")).ShouldBe(["/", "/pulls"]);
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Links_Should_LeadToDocuments_When_TheirAddressIsSet()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var host = new ApiHost(database);
        using var client = host.WithWebHostBuilder(builder => builder.UseSetting("GraphQL:Documentation", "https://example.org/docs")).CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        (await client.GetStringAsync("/graphql")).ShouldContain("<a href=\"https://example.org/docs\">Documents</a>");
    }
}
