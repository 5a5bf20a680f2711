using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Browser;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Playground;

/// <summary>The playground in a browser, over the real dataset on a real port.</summary>
public sealed partial class PlaygroundTests
{
    [PlaygroundBrowserFact]
    public async Task Playground_Should_AnswerTheWorkedQueries_When_Opened()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var host = new ApiHost(database);
        await using var browser = await BrowserPage.OpenAsync(host.Listen());
        var page = browser.Page;
        await page.SetViewportSizeAsync(1400, 900);

        await page.GotoAsync("/graphql");
        await Expect(page).ToHaveTitleAsync("Contested");
        page.Url.ShouldEndWith("/graphql");
        await Expect(Tabs(page)).ToHaveTextAsync(
            [
                "Offensive", "Timeline", "ClaimsOf", "References", "Search", "Losses", "KnownBy", "SingleSource", "Retraction",
                "Contradiction", "Identifier",
            ]);

        await ExecuteAsync(page);
        await Expect(Response(page)).ToContainTextAsync("2016 Abu Kamal offensive");
        await ShowAsync(page, "25+");
        await ShowAsync(page, "5–40+");
        await SaveScreenshotAsync(page, "playground-offensive");

        await OpenTabAsync(page, 2, "ClaimsOf");
        await ExecuteAsync(page);
        await ShowAsync(page, "was more a media show than anything else");
        await SaveScreenshotAsync(page, "playground-monitor");

        await OpenTabAsync(page, 4, "Search");
        await ExecuteAsync(page);
        await ShowAsync(page, "\"snippet\": \"al-Bukamal\"");
        await SaveScreenshotAsync(page, "playground-search");

        await OpenTabAsync(page, 9, "Contradiction");
        await ExecuteAsync(page);
        await ShowAsync(page, "\"gap\": 11173");
        await SaveScreenshotAsync(page, "playground-contradiction");

        browser.ShouldBeClean();
    }

    private static ILocator Tabs(IPage page) => page.Locator(".graphiql-tab-button");

    private static ILocator Response(IPage page) => page.Locator(".graphiql-response");

    // GraphiQL learns the operations of another tab a moment after it shows the tab's text; until then it would name the last one.
    private static async Task OpenTabAsync(IPage page, int index, string operation)
    {
        await Tabs(page).Nth(index).ClickAsync();
        await Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync(operation);
        await page.WaitForTimeoutAsync(2_000);
    }

    private static async Task ExecuteAsync(IPage page)
    {
        await Expect(page.Locator(".graphiql-query-editor .view-line").First).ToBeVisibleAsync();
        await page.RunAndWaitForResponseAsync(() => page.GetByLabel("Execute query").ClickAsync(), "**/graphql");
    }

    // The editor renders only the lines in sight and wraps them, so the answer is scrolled from its top until the text is among them.
    private static async Task ShowAsync(IPage page, string text)
    {
        await Response(page).ClickAsync();
        await page.Keyboard.PressAsync("Control+Home");
        for (var turn = 0; turn < 100 && !Whitespace().Replace(await Response(page).InnerTextAsync(), " ").Contains(text, StringComparison.Ordinal); turn++)
        {
            await page.Mouse.WheelAsync(0, 200);
            await page.WaitForTimeoutAsync(50);
        }

        await Expect(Response(page)).ToContainTextAsync(text);
    }

    private static Task SaveScreenshotAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolder.Root, "artifacts", $"{name}.png") });

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
