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
    private const string Killed = "Syrian opposition, forces: Killed";
    private const string KilledOrCaptured = "Syrian opposition, forces: Killed or captured";

    [ExplorerBrowserFact]
    public async Task Chart_Should_ShowEachClaimAsInterval_When_Opened()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await Expect(page.Locator(".side h3")).ToHaveTextAsync(
        [
            "Losses: Syrian opposition, forces", "Losses: Islamic State, forces", "Losses: The whole engagement, civilians",
            "Losses: The whole engagement, unknown whether forces or civilians", "Strength and means: Syrian opposition",
            "Strength and means: Islamic State",
        ]);
        await Expect(Panel(page, Killed).Locator(".notation")).ToHaveTextAsync(["40", "2", "3", "5–40+", "2", "5+"]);
        await Expect(Panel(page, Killed).Locator(".band")).ToHaveCountAsync(6);
        await Expect(Mark(page, "isil-40-killed").Locator("circle")).ToHaveCountAsync(1);
        await Expect(Mark(page, "nsa-5-to-40-killed").Locator("rect")).ToHaveCountAsync(1);
        await Expect(Mark(page, "isil-video-2-nsa-killed").Locator("line")).ToHaveCountAsync(1);
        await Expect(Panel(page, Killed).Locator(".mark.derived.listed")).ToHaveCountAsync(1);
        await Expect(Panel(page, KilledOrCaptured).Locator(".mark.derived")).ToHaveCountAsync(2);
        await Expect(Panel(page, KilledOrCaptured).Locator(".notation")).ToHaveTextAsync(["25+", "55", "5+"]);
        await Expect(Panel(page, KilledOrCaptured).Locator(".who").Nth(1)).ToHaveTextAsync("Islamic Statederived: 40 + 15");
        await Expect(Panel(page, "Islamic State: Fighters").Locator(".unknown")).ToHaveTextAsync("unknown");
        await ExplorerHost.KeepScreenshotAsync(page, "engagement-light");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Marks_Should_LieWhereTheirNumbersAre_When_Drawn()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        // The axis labels tell where the numbers are; the consensus stands at 40, and in the panel of another measure at 55.
        var label = await CenterAsync(Panel(page, Killed).Locator(".axis .consensus"));
        var other = await CenterAsync(Panel(page, KilledOrCaptured).Locator(".axis .consensus"));
        (await CenterAsync(Mark(page, "isil-40-killed").Locator("circle"))).ShouldBe(label, 1.5);
        (await CenterAsync(Panel(page, Killed).Locator(".band").First)).ShouldBe(label, 1.5);
        (await CenterAsync(Panel(page, KilledOrCaptured).Locator(".mark.derived circle"))).ShouldBe(other, 1.5);
    }

    [ExplorerBrowserFact]
    public async Task Marks_Should_LieApart_When_FiguresDiffer()
    {
        foreach (var width in (int[])[1400, 320])
        {
            await using var browser = await host.OpenAsync(ExplorerHost.Battle, width: width);
            var panel = Panel(browser.Page, "Union, forces: Killed");

            // 2,834 and 3,160, on an axis that does not start at 0.
            var lowest = await CenterAsync(panel.Locator(".mark circle").First);
            (await CenterAsync(panel.Locator(".mark circle").Last)).ShouldBeGreaterThan(lowest + 60);
            await Expect(panel.Locator(".axis .break")).ToHaveCountAsync(1);
            var labels = await panel.Locator(".axis text").EvaluateAllAsync<double[]>(
                "labels => labels.flatMap(label => { const { left, right } = label.getBoundingClientRect(); return [left, right]; })");
            labels.ShouldBeInOrder();
        }
    }

    [ExplorerBrowserFact]
    public async Task PartialFigures_Should_BeFoldedUnderTheirWhole_Until_AddressNamesOne()
    {
        const string Part = "abu-kamal-offensive-2016-isil-video-2-nsa-killed";
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var folded = page.Locator(".figure-row:has(> ul > #abu-kamal-offensive-2016-isil-40-killed) > .folded");

        await Expect(folded.Locator("summary")).ToHaveTextAsync("Partial: Islamic State 2 and Islamic State 3");
        await Expect(page.Locator($"#{Part}")).ToBeHiddenAsync();
        await page.GotoAsync($"{ExplorerHost.Offensive}#{Part}");
        await Expect(page.Locator($"#{Part}")).ToBeInViewportAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Figure_Should_HaveItsReferencesBesideIt_When_NothingIsOpen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await Expect(Row(page, "nsa-5-to-40-killed").Locator(".footnotes a")).ToHaveTextAsync(["6", "10"]);
        await Row(page, "isil-40-killed").Locator(".footnotes a").ClickAsync();
        await Expect(page.Locator("#abu-kamal-offensive-2016-ref-3")).ToBeInViewportAsync();
        browser.ShouldBeClean();
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
        await Expect(card).ToContainTextAsync("SOHR");
        await Expect(card).ToContainTextAsync("25+ at least 25");
        await Expect(card).ToContainTextAsync("SOHR put the opposition's dead and captured in the 2016 Abu Kamal offensive at 25 or more.");
        await Expect(card.Locator(".sources a")).ToContainTextAsync(["They lost"]);
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

        // The card of the row before has links, which come first.
        await Row(page, "isil-40-killed").Locator("button").FocusAsync();
        for (var stops = 0; stops < 20 && !await row.Locator("button").EvaluateAsync<bool>("button => button === document.activeElement"); stops++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(row.Locator("button")).ToBeFocusedAsync();
        await Expect(row.Locator(".card")).ToContainTextAsync("at least 5");
        await ExplorerHost.KeepScreenshotAsync(page, "keyboard");

        foreach (var footnote in await row.Locator(".footnotes a").AllAsync())
        {
            await page.Keyboard.PressAsync("Tab");
            await Expect(footnote).ToBeFocusedAsync();
        }

        await page.Keyboard.PressAsync("Tab");
        await Expect(row.Locator(".details a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(row.Locator(".card")).ToBeHiddenAsync();
        await row.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(row.Locator("button")).ToHaveAttributeAsync("aria-expanded", "true");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Clusters_Should_TellWhoAgreesWithWhom_When_AccountsConflict()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);
        var page = browser.Page;
        var panel = Panel(page, "Confederacy, forces: Casualties");

        await Expect(panel.Locator(".band")).ToHaveCountAsync(0);
        await Expect(panel.Locator(".apart")).ToHaveTextAsync(["1,552 apart", "6,000 apart", "63 apart", "3,558 apart"]);
        string[][] names =
        [
            ["William F. Fox"], ["Gaston Bodart"],
            ["Civil War Sites Advisory Commission", "Civil War Soldiers and Sailors Database", "Frances H. Kennedy"],
            ["Civil War Trust", "Thomas L. Livermorederived: 3903 + 18735 + 5425"], ["Frederick Phisterer"],
        ];
        for (var cluster = 0; cluster < names.Length; cluster++)
        {
            await Expect(panel.Locator(".account-group").Nth(cluster).Locator("> .rows > .figure-row > ul .who")).ToHaveTextAsync(names[cluster]);
        }

        // What is open upwards fits several that do not fit each other.
        await Expect(panel.Locator("#derived-2-forces-casualties-micheal-clodfelter .who small")).ToContainTextAsync("also fits 28,063 and 31,621");
        await panel.ScrollIntoViewIfNeededAsync();
        await ExplorerHost.KeepScreenshotAsync(page, "clusters");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Clusters_Should_TellTheirDistance_When_AnOpenFigureFitsSeveral()
    {
        // The envelopes of the last two clusters are the same then.
        using var data = new DataFolderCopy();
        data.Replace("engagements/gettysburg.claims.csv", "CASUALTIES,28063,28063,28063,", "CASUALTIES,28063,,28063+,");
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var api = new ApiHost(database, data.FullPath);
        await using var browser = await ExplorerHost.OpenAsync(api.Listen(), ExplorerHost.Battle);
        var panel = Panel(browser.Page, "Confederacy, forces: Casualties");

        await Expect(panel.Locator(".apart")).ToHaveTextAsync(["1,552 apart", "6,000 apart", "63 apart", "3,558 apart"]);
        await Expect(panel.Locator("#gettysburg-confederate-casualties-civilwar-org .who")).ToHaveTextAsync(
            "Civil War Trustat least 28,063 · also fits 31,621");
        browser.ShouldBeClean();
    }

    private static ILocator Panel(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private static ILocator Row(IPage page, string claim) => page.Locator($"#abu-kamal-offensive-2016-{claim}");

    private static ILocator Mark(IPage page, string claim) => page.Locator($".figure-row:has(> ul > #abu-kamal-offensive-2016-{claim}) > .track .mark");

    private static async Task<double> CenterAsync(ILocator locator)
    {
        var box = (await locator.BoundingBoxAsync())!;
        return box.X + (box.Width / 2);
    }
}
