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

        await ExpectAsync(browser.Page, "Syrian opposition, forces: Captured", "Uncontested: 15, from one account (Islamic State)");
        await ExpectAsync(browser.Page, "Syrian opposition: Fighters", "Uncontested: 125 to 200, from one account (Wikipedia itself)");
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_SayWhoBoundsTheFigure_When_AccountsAreCompatible()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);

        await ExpectAsync(browser.Page, Killed, "Compatible: 40, bounded by Islamic State alone");
        await ExpectAsync(browser.Page, "Syrian opposition, forces: Killed or captured", "Compatible: 55, bounded by Islamic State alone");
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_NameGapAndClusters_When_AccountsAreContested()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);

        await ExpectAsync(browser.Page, "Confederacy, forces: Casualties", "Contested: up to 11,173 (35%) apart, in 5 clusters");
        await ExpectAsync(browser.Page, "Union, forces: Killed", "Contested: up to 326 (10%) apart, in 4 clusters");
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_NameThoseWhoBoundTheFigure_When_ItIsCorroborated()
    {
        // They are said to be independent only where the API finds so.
        await ExpectChangedAsync(
            "Corroborated: 40, bounded by Islamic State and New Syrian Army",
            (OppositionFigure, "{ low: 30, high: 50, verbatim: \"30–50\" }"));
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_NotCountUnnamedSource_When_ItBoundsTheFigure()
    {
        await ExpectChangedAsync(
            "Compatible: 40, bounded by Islamic State and an unnamed source, which do not corroborate each other",
            (OppositionClaim, "  voice: UNNAMED\n  subject: free-syrian-army\n"),
            (OppositionFigure, "{ low: 30, high: 50, verbatim: \"30–50\" }"));
    }

    [ExplorerBrowserFact]
    public async Task Verdict_Should_SayThatNobodyBoundsTheFigure_When_AllAccountsAreOpen()
    {
        await ExpectChangedAsync("Compatible: at least 40, bounded by no one", (StateFigure, "{ low: 40, verbatim: \"40+\" }"));
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

    private static Task ExpectAsync(IPage page, string panel, string verdict) =>
        Expect(page.GetByRole(AriaRole.Region, new() { Name = panel, Exact = true }).Locator(".verdict")).ToHaveTextAsync(verdict);
}
