using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The lenses in a browser: whose word, from which documents, what was known when, and what still counts as fitting.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class LensTests(ExplorerHost host, LargeExplorerHost largeHost)
{
    [ExplorerBrowserFact]
    public async Task Page_Should_FollowClaimants_When_Chosen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var events = await page.Locator(".timeline > li > ul > li").CountAsync();

        await UnfoldAsync(page, "Claimants");
        await Expect(page.GetByText("Shows only what these claimants say")).ToBeVisibleAsync();
        await Option(page, "New Syrian Army").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=new-syrian-army$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Expect(page.Locator(".timeline > li > ul > li")).ToHaveCountAsync(1);
        await Option(page, "Islamic State").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=new-syrian-army,islamic-state$"));
        await Expect(Verdicts(page).First).ToHaveTextAsync("Compatible: all allow 40; only Islamic State gives both ends");
        await ExplorerHost.KeepScreenshotAsync(page, "lens-claimants");

        await page.GoBackAsync();
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Expect(Option(page, "Islamic State")).Not.ToBeCheckedAsync();
        await page.ReloadAsync();
        await UnfoldAsync(page, "Claimants");
        await Expect(Option(page, "New Syrian Army")).ToBeCheckedAsync();
        await Expect(page.Locator(".claim")).ToHaveCountAsync(3);
        await Option(page, "everyone").CheckAsync();
        await Expect(page.Locator(".timeline > li > ul > li")).ToHaveCountAsync(events);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_FollowDocuments_When_Chosen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await UnfoldAsync(page, "Documents");
        await Option(page, "UCDP Georeferenced Event Dataset").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?documents=ucdp-ged$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(5);
        await Expect(Verdicts(page)).ToHaveTextAsync(
        [
            "No complete figure: at least 2, from partial counts", "No complete figure: at least 2, from partial counts",
            "No complete figure: at least 5, from partial counts", "No complete figure: at least 5, from partial counts",
        ]);
        await UnfoldAsync(page, "Claimants");
        await Expect(Option(page, "UCDP Georeferenced Event Dataset")).ToHaveCountAsync(0);
        await Option(page, "Wikipedia itself").CheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=wikipedia-2016-abu-kamal-offensive&documents=ucdp-ged$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(0);
        await UnfoldAsync(page, "Documents");
        await Option(page, "all documents").CheckAsync();
        await Expect(page.Locator(".claim .who")).ToContainTextAsync(["Wikipedia itself", "Wikipedia itself", "Wikipedia itself", "Wikipedia itself"]);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Verdicts_Should_FollowTolerance_When_Chosen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle);
        var page = browser.Page;
        var casualties = page.GetByRole(AriaRole.Region, new() { Name = "Union, forces: Casualties", Exact = true });

        await Expect(casualties.Locator(".verdict")).ToHaveTextAsync("Contested: 186 (0.8%) apart, in 4 clusters");
        await UnfoldAsync(page, "Tolerance");
        await page.GetByLabel("Tolerance").SelectOptionAsync("5%");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?tolerance=0\.05$"));
        await Expect(casualties.Locator(".verdict")).ToHaveTextAsync(
            "Corroborated: 23,000 to 23,186 within the tolerance; bounded by Civil War Sites Advisory Commission, Civil War Soldiers and Sailors Database and 6 more");
        await Expect(casualties.Locator(".band")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.GetByText("Figures up to 5% apart count as fitting.")).ToBeVisibleAsync();
        await Expect(page.Locator(".tolerance select")).ToHaveValueAsync("0.05");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_FollowDay_When_SliderMoves()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var slider = page.Locator("#known-by");
        await UnfoldAsync(page, "Known by");
        await Expect(page.Locator(".ticks span:visible")).ToHaveTextAsync(["28 Jun 2016", "29 Jun 2016", "1 Jul 2016", "31 Jul 2016", "today"]);
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "today");

        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "28 June 2016");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?knownBy=2016-06-28$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?knownBy=2016-06-29$"));
        await Expect(page.Locator(".claim")).ToHaveCountAsync(5);
        await Expect(Summary(page)).ToContainTextAsync(new Regex("^Only claims known by 29 June 2016\\. [0-9]+ of 79 claims are left; none on "));
        await Expect(page.GetByText("claims have no dated reference and are left out unless the document has a date.")).ToHaveCountAsync(1);
        await ExplorerHost.KeepScreenshotAsync(page, "lens-day");

        await page.GoBackAsync();
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "28 June 2016");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_KeepAllLenses_When_OpenedAtAddress()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr&documents=ucdp-ged&knownBy=2016-06-28&tolerance=0.2");
        var page = browser.Page;

        await Expect(Lenses(page).Locator("summary")).ToHaveTextAsync(
            ["Claimants SOHR", "Documents UCDP Georeferenced Event Dataset", "Known by 28 Jun 2016", "Tolerance 20%"]);
        await Expect(Summary(page)).ToContainTextAsync(
            "Only claims by SOHR in UCDP Georeferenced Event Dataset known by 28 June 2016. Figures up to 20% apart count as fitting. 1 of 79 claims is left; none on ");
        await Expect(page.Locator(".claim")).ToHaveCountAsync(1);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_LeadBackToEverything_When_LensesLeaveNothing()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohr&knownBy=2000-01-01");
        var page = browser.Page;

        await Expect(Summary(page)).ToContainTextAsync("None of 79 claims is left.");
        await Expect(page.Locator(".measure, #timeline, #statements, .judgements")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"{ExplorerHost.Offensive}$"));
        await Expect(page.Locator("#timeline")).ToBeVisibleAsync();
        await Expect(Summary(page)).ToBeEmptyAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Address_Should_BeToldWhatIsWrong_When_ItNamesNothingThatIsThere()
    {
        await using var browser = await host.OpenAsync($"{ExplorerHost.Offensive}?accordingTo=sohrr,islamic-state&documents=ucdp&knownBy=2016-02-30&tolerance=7");
        var page = browser.Page;

        await Expect(page.Locator(".problem")).ToHaveTextAsync(
        [
            "“2016-02-30” is not a day, so no day is set. A day is written as year, month and day: 2016-06-29.",
            "“7” is not a tolerance, so none is set. A tolerance is a number from 0 to 1: 0.05 is 5%.",
            "Nobody called “sohrr” claims anything here. Did you mean sohr? SOHR",
            "No document here is called “ucdp”. Did you mean ucdp-ged? UCDP Georeferenced Event Dataset",
        ]);
        await page.GetByRole(AriaRole.Button, new() { Name = "SOHR", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "UCDP Georeferenced Event Dataset", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=sohr,islamic-state&documents=ucdp-ged$"));
        await Expect(page.Locator(".problem")).ToHaveCountAsync(0);
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Lenses_Should_LeaveRoom_When_ManyClaimantsMeetOnPhone()
    {
        await using var browser = await ExplorerHost.OpenAsync(await largeHost.GetAddressAsync(), $"{LargeExplorerHost.Siege}?accordingTo=chronicler-59,chronicler-02", width: 320);
        var page = browser.Page;

        await page.EvaluateAsync("scrollTo(0, 700)");
        await Expect(Lenses(page)).ToBeInViewportAsync();
        (await Lenses(page).BoundingBoxAsync())!.Height.ShouldBeLessThan(70);
        await Expect(Lenses(page).Locator("summary").First).ToHaveTextAsync("Claimants 2 of 60");
        await UnfoldAsync(page, "Claimants");
        await Expect(Option(page, "Chronicler 59")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more claimants" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(LargeExplorerHost.Accounts + 1);

        await UnfoldAsync(page, "Known by");
        var labels = await page.Locator(".ticks span:visible").EvaluateAllAsync<double[]>(
            "labels => labels.flatMap(label => { const { left, right } = label.getBoundingClientRect(); return [left, right]; })");
        labels.Length.ShouldBeGreaterThanOrEqualTo(6);
        labels.ShouldBeInOrder();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Page_Should_StayWhereItIs_When_LensChanges()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Battle, width: 390);
        var page = browser.Page;
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Confederacy, forces: Killed", Exact = true });

        await panel.EvaluateAsync("panel => panel.scrollIntoView()");
        var top = await panel.EvaluateAsync<double>("panel => panel.getBoundingClientRect().top");
        await UnfoldAsync(page, "Claimants");
        await Option(page, "Thomas L. Livermore").CheckAsync();
        await Expect(panel.Locator(".claim")).ToHaveCountAsync(1);
        (await panel.EvaluateAsync<double>("panel => panel.getBoundingClientRect().top")).ShouldBe(top, 2);
        await Expect(Option(page, "Thomas L. Livermore")).ToBeInViewportAsync();
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Lenses_Should_BeChosen_When_OnlyKeyboardIsUsed()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;
        var claimants = Lenses(page).Locator("summary").First;

        await claimants.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(Option(page, "everyone")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?accordingTo=[a-z-]+$"));
        await page.Keyboard.PressAsync("Escape");
        await Expect(claimants).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);

        // Going on closes what is open.
        await page.Keyboard.PressAsync("Enter");
        await Expect(Option(page, "everyone")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
        browser.ShouldBeClean();
    }

    private static ILocator Lenses(IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Lenses" });

    private static ILocator Summary(IPage page) => page.Locator(".lens-summary");

    private static Task UnfoldAsync(IPage page, string lens) => Lenses(page).Locator("summary").Filter(new() { HasText = lens }).ClickAsync();

    private static ILocator Option(IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });

    private static ILocator Verdicts(IPage page) => page.Locator(".measure .verdict");
}
