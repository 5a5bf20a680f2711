using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The claim chart in a browser.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class ClaimChartTests(ExplorerHost host)
{
    private const string Killed = "Syrian opposition: Killed";
    private const string KilledOrCaptured = "Syrian opposition: Killed or captured";

    [ExplorerBrowserFact]
    public async Task Chart_Should_ShowEachClaimAsInterval_When_Opened()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await Expect(Panel(page, Killed).Locator(".verdict")).ToHaveTextAsync("Every account fits 40");
        await Expect(Panel(page, Killed).Locator(".notation")).ToHaveTextAsync(["40", "5–40+", "2 … along with 3", "2", "3"]);
        await Expect(Panel(page, Killed).Locator(".band")).ToHaveCountAsync(5);
        await Expect(Row(page, "isil-40-killed").Locator(".mark circle")).ToHaveCountAsync(1);
        await Expect(Row(page, "nsa-5-to-40-killed").Locator(".mark.open rect")).ToHaveCountAsync(1);
        await Expect(Row(page, "isil-video-2-nsa-killed").Locator(".mark.partial line")).ToHaveCountAsync(1);
        await Expect(Panel(page, KilledOrCaptured).Locator(".mark.derived")).ToHaveCountAsync(1);
        await Expect(Panel(page, KilledOrCaptured).Locator(".notation")).ToHaveTextAsync(["25+", "40 + 15"]);
        await Expect(Panel(page, "Islamic State: Fighters").Locator(".unknown")).ToHaveTextAsync("not known");
        await ExplorerHost.KeepScreenshotAsync(page, "engagement-light");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Marks_Should_LieWhereTheirNumbersAre_When_Drawn()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        // The axis labels tell where the numbers are; the consensus stands at 40.
        var label = await CenterAsync(Panel(page, Killed).Locator(".axis .consensus"));
        (await CenterAsync(Row(page, "isil-40-killed").Locator(".mark circle"))).ShouldBe(label, 1.5);
        (await CenterAsync(Panel(page, Killed).Locator(".band").First)).ShouldBe(label, 1.5);
        (await CenterAsync(Panel(page, KilledOrCaptured).Locator(".mark.derived circle"))).ShouldBeGreaterThan(label);
    }

    [ExplorerBrowserFact]
    public async Task Row_Should_TellClaimantNotationStatementAndReferences_When_Hovered()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var row = Row(page, "sohr-25-killed-or-captured");
        var card = row.Locator(".card");

        await Expect(card).ToBeHiddenAsync();
        await row.Locator(".who").HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToContainTextAsync("Syrian Observatory for Human Rights");
        await Expect(card).ToContainTextAsync("25+ at least 25");
        await Expect(card).ToContainTextAsync("SOHR counted at least 25 dead or captured");
        await Expect(card.GetByRole(AriaRole.Link)).ToContainTextAsync(["They lost"]);
        await ExplorerHost.KeepScreenshotAsync(page, "card");
        await page.Mouse.MoveAsync(5, 5);
        await Expect(card).ToBeHiddenAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Rows_Should_BeReadable_When_OnlyKeyboardIsUsed()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var row = Row(page, "nsa-5-to-40-killed");

        await Row(page, "isil-40-killed").Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(row.Locator("button")).ToBeFocusedAsync();
        await Expect(row.Locator(".card")).ToContainTextAsync("at least 5");
        await ExplorerHost.KeepScreenshotAsync(page, "keyboard");

        await page.Keyboard.PressAsync("Tab");
        await Expect(row.Locator(".sources a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(row.Locator(".card")).ToBeHiddenAsync();
        await row.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(row.Locator("button")).ToHaveAttributeAsync("aria-expanded", "true");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Contradiction_Should_BeMarkedOnBothClaims_When_AccountsConflict()
    {
        using var data = new DataFolderCopy();
        data.Replace("engagements/abu-kamal-offensive-2016.claims.yaml", "{ low: 5, verbatim: \"5–40+\" }", "{ low: 5, high: 12, verbatim: \"5–12\" }");
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var api = new ApiHost(database, data.FullPath);
        await using var browser = await ExplorerHost.OpenAsync(api.Listen(), ExplorerHost.Offensive);
        var page = browser.Page;
        var panel = Panel(page, Killed);

        await Expect(panel.Locator(".verdict")).ToHaveTextAsync("The accounts contradict each other, by up to 28");
        await Expect(panel.Locator(".band")).ToHaveCountAsync(0);
        await Expect(Row(page, "isil-40-killed").Locator(".conflict")).ToHaveTextAsync(["≠1"]);
        await Expect(Row(page, "nsa-5-to-40-killed").Locator(".conflict")).ToHaveTextAsync(["≠1"]);
        await Expect(Row(page, "isil-40-killed").Locator(".gap")).ToHaveTextAsync(["≠"]);
        await Expect(panel.Locator(".conflicts li")).ToContainTextAsync(["Islamic State: 40 and New Syrian Army: 5–12 cannot both be true; they lie 28 apart."]);
        await ExplorerHost.KeepScreenshotAsync(page, "contradiction");
        browser.ShouldBeClean();
    }

    private static ILocator Panel(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private static ILocator Row(IPage page, string claim) => page.Locator($"#abu-kamal-offensive-2016-{claim}");

    private static async Task<double> CenterAsync(ILocator locator)
    {
        var box = (await locator.BoundingBoxAsync())!;
        return box.X + (box.Width / 2);
    }
}
