using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>What the claim chart says that a comparison comes to: as much as its agreement means, and no more.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class VerdictTests(ExplorerHost host)
{
    private const string Claims = "engagements/abu-kamal-offensive-2016.claims.yaml";
    private const string Killed = "Syrian opposition, forces: Killed";
    private const string Captured = "Syrian opposition, forces: Captured";
    private const string KilledOrCaptured = "Syrian opposition, forces: Killed or captured";
    private const string OppositionClaim = "  claimant: new-syrian-army\n  subject: free-syrian-army\n";
    private const string OppositionFigure = "{ low: 5, verbatim: \"5–40+\" }";
    private const string StateFigure = "{ low: 40, high: 40, verbatim: \"40\" }";

    [ExplorerBrowserFact]
    public async Task Verdict_Should_SayThatNoFigureIsComplete_When_AllArePartialOrUnknown()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);

        await ExpectAsync(browser.Page, "The whole engagement, civilians: Killed", "No complete figure: at least 5, from partial counts");
        await ExpectAsync(browser.Page, "Islamic State: Fighters", "No complete figure: no one gives a number");
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_NameTheOnlyAccount_When_NobodyContestsIt()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);

        await ExpectAsync(browser.Page, Captured, "Uncontested: nobody else counts the whole");
        await Expect(Panel(browser.Page, Captured).Locator(".accounts")).ToHaveCountAsync(0);
        await Expect(Panel(browser.Page, Captured).Locator(".who")).ToHaveTextAsync("Islamic Stateof Free Syrian Army");
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_SayWhoBoundsTheFigure_When_AccountsAreCompatible()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);

        await ExpectAsync(browser.Page, Killed, "Compatible: all allow 40; only Islamic State gives both ends");
        await ExpectAccountsAsync(browser.Page, Killed, "Islamic State 40 · New Syrian Army 5–40+");
        await ExpectAsync(browser.Page, KilledOrCaptured, "Compatible: all allow 55; only Islamic State gives both ends");
        await ExpectAccountsAsync(browser.Page, KilledOrCaptured, "SOHR 25+ · Islamic State 55 (derived)");
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_NameGapAndClusters_When_AccountsAreContested()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);

        await ExpectAsync(browser.Page, "Confederacy, forces: Casualties", "Contested: 11,173 (35%) apart, in 5 clusters");
        await ExpectAccountsAsync(browser.Page, "Confederacy, forces: Casualties", "William F. Fox 20448 Frederick Phisterer 31621");
        await ExpectAsync(browser.Page, "Union, forces: Killed", "Contested: 326 (10%) apart, in 4 clusters");
        await ExpectAccountsAsync(browser.Page, "Union, forces: Killed", "Frederick Phisterer 2834 Gaston Bodart 3160");
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_NameThoseWhoBoundTheFigure_When_ItIsCorroborated()
    {
        // They are said to be independent only where the API finds so.
        await ExpectChangedAsync(
            "Corroborated: all allow 40; bounded by Islamic State and New Syrian Army",
            (OppositionFigure, "{ low: 30, high: 50, verbatim: \"30–50\" }"));
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_NotCountUnnamedSource_When_ItBoundsTheFigure()
    {
        await ExpectChangedAsync(
            "Compatible: all allow 40; Islamic State and an unnamed source give both ends, but do not corroborate each other",
            (OppositionClaim, "  voice: UNNAMED\n  subject: free-syrian-army\n"),
            (OppositionFigure, "{ low: 30, high: 50, verbatim: \"30–50\" }"));
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_SayThatNobodyBoundsTheFigure_When_AllAccountsAreOpen()
    {
        await ExpectChangedAsync("Compatible: all allow at least 40; no one gives both ends", (StateFigure, "{ low: 40, verbatim: \"40+\" }"));
    }

    private static async Task ExpectChangedAsync(string verdict, params (string Old, string New)[] changes)
    {
        using var data = new DataFolderCopy();
        foreach (var (old, changed) in changes)
        {
            data.Replace(Claims, old, changed);
        }

        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var api = new ApiHost(database, data.FullPath);
        await using var browser = await ExplorerHost.OpenAsync(api.Listen(), ExplorerHost.Offensive);

        await ExpectAsync(browser.Page, Killed, verdict);
    }

    private static Task ExpectAsync(IPage page, string panel, string verdict) => Expect(Panel(page, panel).Locator(".verdict")).ToHaveTextAsync(verdict);

    private static Task ExpectAccountsAsync(IPage page, string panel, string accounts) =>
        Expect(Panel(page, panel).Locator(".accounts")).ToHaveTextAsync(accounts);

    private static ILocator Panel(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });
}
