using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>What unfolds about a claim: where it stands, in whose voice it is made, and what it has to do with others.</summary>
[Collection(ExplorerCollection.Name)]
public sealed partial class ClaimDetailsTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Card_Should_ShowDocumentVoiceRelationsAndUses_When_ClaimantIsNamed()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var card = await OpenCardAsync(page, "#abu-kamal-offensive-2016-isil-40-killed");

        await Expect(Detail(card, "Voice")).ToHaveTextAsync("Islamic State, passed on by the document");
        await Expect(Detail(card, "Document")).ToHaveTextAsync("Wikipedia: “2016 Abu Kamal offensive” open · infobox/casualties/1, offensive/4/2 · CC BY-SA 4.0");
        await Expect(Detail(card, "Document").Locator("a").First).ToHaveAttributeAsync("href", "/documents/wikipedia-2016-abu-kamal-offensive");
        await Expect(Detail(card, "Document").GetByText("open", new() { Exact = true })).ToHaveAttributeAsync("href", "https://en.wikipedia.org/wiki/2016_Abu_Kamal_offensive");
        await Expect(Detail(card, "Document").Locator("a[rel=license]")).ToHaveAttributeAsync("href", "https://creativecommons.org/licenses/by-sa/4.0/");
        await Expect(Detail(card, "References").Locator("a")).ToHaveAttributeAsync("href", "#abu-kamal-offensive-2016-ref-3");
        await Expect(Detail(card, "Relations").Locator("li")).ToContainTextAsync(["Includes: By a propaganda video", "Includes: By a propaganda video"]);
        await Expect(Detail(card, "Used in").Locator("li")).ToHaveTextAsync(["55 killed or captured (Syrian opposition, forces), derived for Islamic State"]);
        await Expect(Detail(card, "Note")).ToContainTextAsync("It is read as one figure");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Card_Should_SayThatDocumentSpeaksItself_When_NobodyElseDoes()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var row = page.Locator("#abu-kamal-offensive-2016-nsa-strength-125-to-200");

        await Expect(row.Locator(".who")).ToHaveTextAsync("Wikipedia itselfof New Syrian Army");
        await Expect(Detail(await OpenCardAsync(page, "#abu-kamal-offensive-2016-nsa-strength-125-to-200"), "Voice")).ToHaveTextAsync("The document itself");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Card_Should_ShowWhereReferenceWasPublished_When_DocumentIsADatabase()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);
        var page = browser.Page;
        var card = await OpenCardAsync(page, "#gettysburg-union-killed-livermore");

        await Expect(Detail(card, "Voice")).ToHaveTextAsync("Thomas L. Livermore, passed on by the document");
        await Expect(Detail(card, "Document")).ToHaveTextAsync("American Civil War Battle Data 11.0.0 open · PA002 Union killed · CC BY 4.0");
        await Expect(Detail(card, "References").Locator("a").First).ToHaveAttributeAsync("href", "#livermore-numbers-and-losses");
        await Expect(Detail(card, "References").GetByText("open", new() { Exact = true })).ToHaveAttributeAsync("href", PublishedLink());
        await Expect(Detail(card, "Known since")).ToHaveTextAsync("31 December 1900 (when a reference was published)");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Statement_Should_TellUnnamedSourceAndCorrection_When_Unfolded()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var report = Statement(browser.Page, "abu-kamal-offensive-2016-iraqi-police-reported-preparing");

        await Expect(report.Locator(".claimant")).ToHaveTextAsync("an unnamed source");
        await report.Locator(".unfold").ClickAsync();
        await Expect(Detail(report, "Voice")).ToHaveTextAsync("An unnamed source, passed on by the document");
        await Expect(Detail(report, "Relations")).ToContainTextAsync("Corrected by: It was Sunni tribesmen from Iraq");
        await Detail(report, "Relations").Locator("a").ClickAsync();
        await Expect(browser.Page.Locator("#abu-kamal-offensive-2016-iraqi-tribesmen-involved")).ToBeInViewportAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Statement_Should_TellSpeakerAndEvidence_When_Unfolded()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var judgement = Statement(browser.Page, "abu-kamal-offensive-2016-sohr-media-show");
        var ambush = Statement(browser.Page, "abu-kamal-offensive-2016-martyr-group-ambushed-in-retreat");

        await judgement.Locator(".unfold").ClickAsync();
        await Expect(Detail(judgement, "Speaker")).ToHaveTextAsync("Director of SOHR");
        await ambush.Locator(".unfold").ClickAsync();
        await Expect(Detail(ambush, "Evidence")).ToHaveTextAsync("Video");
        await Expect(Detail(ambush, "References")).ToHaveTextAsync("None given.");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Card_Should_TellFromWhichClaims_When_FigureIsDerived()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);
        var page = browser.Page;

        var compared = await OpenCardAsync(page, "#derived-2-forces-casualties-thomas-livermore");
        await Expect(compared.Locator(".terms li")).ToHaveTextAsync(["3903 killed", "18735 wounded", "5425 captured or missing"]);
        await Expect(compared.Locator(".terms a").First).ToHaveAttributeAsync("href", "#gettysburg-confederate-killed-livermore");
        var listed = await OpenCardAsync(page, "#derived-2-forces-casualties-gaston-bodart");
        await Expect(listed).ToContainTextAsync("Not compared, because Gaston Bodart also states this figure directly: the figures fit.");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Claim_Should_BeListedButNotCompared_When_Withdrawn()
    {
        using var data = new DataFolderCopy();
        const string Figure = "  quantity: { low: 40, high: 40, verbatim: \"40\" }\n";
        data.Replace("engagements/abu-kamal-offensive-2016.claims.yaml", Figure, $"{Figure}  withdrawn: {{ on: 2016-07-05, because: A miscount. }}\n");
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var api = new ApiHost(database, data.FullPath);
        await using var browser = await ExplorerHost.OpenAsync(api.Listen(), ExplorerHost.Offensive);
        const string Withdrawn = "#abu-kamal-offensive-2016-isil-40-killed";
        var row = browser.Page.Locator(Withdrawn);

        await Expect(row.Locator(".who small")).ToHaveTextAsync("of Free Syrian Army · withdrawn · not compared · Wikipedia");
        await Expect(browser.Page.Locator($".figure-row:has(> ul > {Withdrawn}) .mark.listed")).ToHaveCountAsync(1);
        await Expect(Detail(await OpenCardAsync(browser.Page, Withdrawn), "Withdrawn")).ToHaveTextAsync("5 July 2016: A miscount.");
        browser.ShouldBeClean();
    }

    private static async Task<ILocator> OpenCardAsync(IPage page, string row)
    {
        var folded = page.Locator($"details:not([open]):has({row}) > summary");
        if (await folded.CountAsync() > 0)
        {
            await folded.ClickAsync();
        }

        await page.Locator($"{row} > button").ClickAsync();
        return page.Locator($"{row} .card");
    }

    private static ILocator Statement(IPage page, string claim) => page.Locator($"li:has(> #{claim})");

    private static ILocator Detail(ILocator claim, string name) => claim.Locator($".details > div:has(> dt:text-is(\"{name}\")) > dd");

    [GeneratedRegex("^https?://")]
    private static partial Regex PublishedLink();
}
