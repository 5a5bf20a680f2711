using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Contested.Testing.Browser;

/// <summary>What a page has loaded, in bytes as they came over the wire, headers included.</summary>
public static class TransferredBytes
{
    /// <summary>Counts from now on.</summary>
    /// <param name="page">The page, before it is opened.</param>
    /// <returns>The bytes of each response, by the number and address of its request; they grow while the page loads.</returns>
    public static async Task<ConcurrentDictionary<string, double>> CountAsync(IPage page)
    {
        var sizes = new ConcurrentDictionary<string, double>();
        var addresses = new ConcurrentDictionary<string, string>();
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, sent) =>
            addresses[Text(sent!.Value, "requestId")] = Text(sent.Value.GetProperty("request"), "url");
        session.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            var id = Text(finished!.Value, "requestId");
            // What stands in the page itself is counted with it.
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
