using Contested.Testing.Browser;
using Microsoft.Playwright;

namespace Contested.Bench.Explorer;

/// <summary>When a page showed something, and when it showed what it is about, in milliseconds from the start of the visit.</summary>
/// <param name="Paint">The first contentful paint.</param>
/// <param name="Content">The moment from which the content stands.</param>
internal sealed record FirstContent(double Paint, double Content)
{
    // Its answer is the frame in which what was asked for is drawn.
    private const string Watch =
        """
        const content = SELECTOR;
        window.contentStands = new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error(`The page shows no ${content} within a minute.`)), 60000);
          const look = () => document.querySelector(content) && (watcher.disconnect(), requestAnimationFrame(() => resolve(performance.now())));
          const watcher = new MutationObserver(look);
          watcher.observe(document, { childList: true, subtree: true });
        });
        """;

    private const string Read =
        """
        async () => {
          const content = await window.contentStands;
          const paint = await new Promise(resolve => {
            new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(entry => resolve(entry.startTime)))
              .observe({ type: 'paint', buffered: true });
          });
          return [paint, content];
        }
        """;

    /// <summary>Starts the browser.</summary>
    /// <exception cref="InvalidOperationException">The machine has none.</exception>
    public static Task<IBrowser> StartBrowserAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = BrowserExecutable.Path ?? throw new InvalidOperationException(BrowserExecutable.MissingReason),
        Args = ["--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    /// <summary>Visits a page with nothing in the browser's cache.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="address">The address of the page.</param>
    /// <param name="content">What the page is about, as a selector.</param>
    public static async Task<FirstContent> VisitAsync(IBrowser browser, Uri address, string content)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch.Replace("SELECTOR", $"'{content}'", StringComparison.Ordinal));
        await page.GotoAsync(address.AbsoluteUri);
        var times = await page.EvaluateAsync<double[]>(Read);
        return new FirstContent(times[0], times[1]);
    }
}
