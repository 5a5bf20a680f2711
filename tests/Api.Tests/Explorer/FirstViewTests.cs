using System.Collections.Concurrent;
using System.Text.Json;
using Contested.Testing.Browser;
using Microsoft.Playwright;

namespace Contested.Api.Tests.Explorer;

/// <summary>What a first visit costs.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class FirstViewTests(ExplorerHost host)
{
    private const int MostRequests = 3;
    private const double MostBytes = 150_000;

    [ExplorerBrowserFact]
    public async Task FirstView_Should_TakeFewRequestsAndBytes()
    {
        foreach (var path in (string[])["/", ExplorerHost.Offensive, ExplorerHost.Battle])
        {
            // The address alone, without any of the explorer in the browser's cache.
            var server = await host.GetAddressAsync();
            await using var browser = await BrowserPage.OpenAsync(server);
            var sizes = await CountBytesAsync(browser.Page);

            await browser.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

            sizes.Count.ShouldBeInRange(2, MostRequests, string.Join('\n', sizes.Keys));
            sizes.Values.Sum().ShouldBeInRange(10_000, MostBytes, path);
            browser.ShouldBeClean();
        }
    }

    /// <summary>Gathers the bytes of each response as they came over the wire, headers and data of the API included.</summary>
    private static async Task<ConcurrentDictionary<string, double>> CountBytesAsync(IPage page)
    {
        var sizes = new ConcurrentDictionary<string, double>();
        var addresses = new ConcurrentDictionary<string, string>();
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, sent) =>
            addresses[Text(sent!.Value, "requestId")] = Text(sent.Value.GetProperty("request"), "url");
        session.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            var id = Text(finished!.Value, "requestId");
            // Fonts and the icon stand in the page itself.
            if (!addresses[id].StartsWith("data:", StringComparison.Ordinal))
            {
                sizes[$"{id} {addresses[id]}"] = finished.Value.GetProperty("encodedDataLength").GetDouble();
            }
        };
        await session.SendAsync("Network.enable");
        return sizes;
    }

    private static string Text(JsonElement message, string property) => message.GetProperty(property).GetString()!;
}
