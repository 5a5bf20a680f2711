using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.Api.Tests.Explorer;

/// <summary>The map of an engagement in a browser, of whatever part of the world.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class MapTests(ExplorerHost host)
{
    [ExplorerBrowserFact]
    public async Task Map_Should_ComeFromServerItself_When_ScrolledTo()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await Expect(page.Locator(".map")).ToHaveCountAsync(0);
        await LookAtAsync(page);
        await Expect(page.Locator(".map .place")).ToHaveTextAsync(["Abu Kamal", "Hamdan Military Airfield", "Albu Kamal district"], new() { UseInnerText = false });
        await Expect(page.Locator(".map .country").GetByText("Syria")).ToHaveCountAsync(1);
        await ExplorerHost.KeepScreenshotAsync(page, "map");
        browser.ShouldBeClean();
    }

    [ExplorerBrowserFact]
    public async Task Place_Should_LieInItsCountry_When_ItIsOnCoastAnywhere()
    {
        (string Engagement, string OldPosition, string NewPosition, string Country)[] towns =
        [
            // Latakia and Tartus as the UCDP has them, Odesa, and Suva, close to the other end of the world.
            ("gettysburg", "latitude: 39.8112\n  longitude: -77.2249", "latitude: 35.531683\n  longitude: 35.790106", "Syria"),
            ("antietam", "latitude: 39.4732\n  longitude: -77.7447", "latitude: 34.88902\n  longitude: 35.88659", "Syria"),
            ("shiloh", "latitude: 35.1507\n  longitude: -88.3218", "latitude: 46.4825\n  longitude: 30.7233", "Ukraine"),
            ("chickamauga", "latitude: 34.9176\n  longitude: -85.2606", "latitude: -18.1416\n  longitude: 178.4419", "Fiji"),
        ];
        using var data = new DataFolderCopy();
        foreach (var town in towns)
        {
            data.Replace("places.yaml", town.OldPosition, town.NewPosition);
        }

        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var api = new ApiHost(database, data.FullPath);
        var address = api.Listen();
        foreach (var (engagement, _, _, country) in towns)
        {
            await using var browser = await ExplorerHost.OpenAsync(address, $"/engagements/{engagement}");
            await LookAtAsync(browser.Page);

            (await FindCountryOfMainPlaceAsync(browser.Page)).ShouldBe([country], engagement);
            browser.ShouldBeClean();
        }
    }

    [ExplorerBrowserFact]
    public async Task Map_Should_ShowPlacesOfParts_When_EngagementItselfHasNone()
    {
        foreach (var width in (int[])[1400, 390, 320])
        {
            await using var browser = await host.OpenAsync("/engagements/american-civil-war", width: width);
            await LookAtAsync(browser.Page);

            await Expect(browser.Page.Locator(".map .place-mark")).ToHaveCountAsync(5);
            (await FindOverlapsAsync(browser.Page)).ShouldBeEmpty($"at {width} pixels");
            await browser.Page.Locator("#map").ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolder.Root, "artifacts", $"explorer-map-parts-{width}.png") });
            browser.ShouldBeClean();
        }
    }

    [ExplorerBrowserFact]
    public async Task Names_Should_Stand_When_MapIsPrintedUnseen()
    {
        await using var browser = await host.OpenAsync(ExplorerHost.Offensive);
        var page = browser.Page;

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("#map .unseen")).ToBeVisibleAsync();
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(page.Locator(".map")).ToBeVisibleAsync();
        await Expect(page.Locator("#map .unseen")).ToHaveCountAsync(0);
        browser.ShouldBeClean();
    }

    private static async Task LookAtAsync(IPage page)
    {
        await page.Locator("#map").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator(".map")).ToBeVisibleAsync();
    }

    private static Task<string[]> FindCountryOfMainPlaceAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const dot = document.querySelector('.place-mark.main circle:last-of-type');
          const point = new DOMPoint(dot.cx.baseVal.value, dot.cy.baseVal.value);
          return [...document.querySelectorAll('.map .land')].filter(land => land.isPointInFill(point)).map(land => land.dataset.country);
        }
        """);

    private static Task<string[]> FindOverlapsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const names = [...document.querySelectorAll('.map text')].map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          const map = document.querySelector('.map').getBoundingClientRect();
          const isOutside = ({ box }) => box.left < map.left || box.right > map.right || box.top < map.top || box.bottom > map.bottom;
          const meet = (one, other) =>
            one.left < other.right && other.left < one.right && one.top + 3 < other.bottom - 3 && other.top + 3 < one.bottom - 3;
          return names.flatMap((name, index) => [
            ...(isOutside(name) ? [name.text] : []),
            ...names.slice(index + 1).filter(other => meet(name.box, other.box)).map(other => `${name.text} and ${other.text}`),
          ]);
        }
        """);
}
