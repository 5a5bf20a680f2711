using System.Globalization;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>Lists that are too long for one answer of the API.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class LongListTests
{
    private const int Ambushes = 105;

    [ExplorerBrowserFact]
    public async Task Lists_Should_SayHowManyAreLeftAndGetThem_AlsoAfterComingBack()
    {
        using var data = new DataFolderCopy();
        foreach (var number in Enumerable.Range(1, Ambushes))
        {
            var name = number.ToString("000", CultureInfo.InvariantCulture);
            data.Add($"engagements/ambush-{name}.yaml", $"slug: ambush-{name}\nname: Ambush {name}\nkind: AMBUSH\npartOf: [american-civil-war]\n");
        }

        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var api = new ApiHost(database, data.FullPath);
        await using var browser = await ExplorerHost.OpenAsync(api.Listen(), "/?kind=AMBUSH&order=name");
        var page = browser.Page;
        var entries = page.Locator(".engagement h3");
        var more = page.GetByRole(AriaRole.Button, new() { Name = "Show more engagements" });

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "105 engagements" })).ToBeVisibleAsync();
        await Expect(page.GetByText("20 shown, 85 more")).ToBeVisibleAsync();
        foreach (var shown in (int[])[40, 60, 80, 100, Ambushes])
        {
            await more.ClickAsync();
            await Expect(entries).ToHaveCountAsync(shown);
        }

        await Expect(page.GetByText("All 105 engagements are shown.")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ambush 097" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Ambush 097" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(entries).ToHaveCountAsync(Ambushes);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ambush 097" })).ToBeInViewportAsync();

        await page.GotoAsync("/engagements/american-civil-war");
        var parts = page.Locator(".infobox div").Filter(new() { HasText = "Parts" });
        await parts.GetByText("50 shown, 60 more").WaitForAsync();
        await parts.GetByRole(AriaRole.Button).ClickAsync();
        await parts.GetByText("100 shown, 10 more").WaitForAsync();
        await parts.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(parts.GetByText("All 110 parts are shown.")).ToBeFocusedAsync();
        browser.ShouldBeClean();
    }
}
