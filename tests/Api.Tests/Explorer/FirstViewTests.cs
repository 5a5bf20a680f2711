using Contested.Testing.Browser;
using Microsoft.Playwright;

namespace Contested.Api.Tests.Explorer;

/// <summary>What a first visit costs, however much there is in the dataset.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class FirstViewTests(LargeExplorerHost host)
{
    private const int MostRequests = 3;
    private const double MostBytes = 150_000;

    [ExplorerBrowserFact]
    public async Task FirstView_Should_TakeFewRequestsAndBytes()
    {
        foreach (var path in (string[])["/", ExplorerHost.Offensive, ExplorerHost.Battle, LargeExplorerHost.Siege, .. SourcePageTests.Paths])
        {
            // The address alone, without any of the explorer in the browser's cache.
            var server = await host.GetAddressAsync();
            await using var browser = await BrowserPage.OpenAsync(server);
            var sizes = await TransferredBytes.CountAsync(browser.Page);

            await browser.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

            sizes.Count.ShouldBeInRange(2, MostRequests, string.Join('\n', sizes.Keys));
            sizes.Values.Sum().ShouldBeInRange(10_000, MostBytes, path);
            browser.ShouldBeClean();
        }
    }
}
