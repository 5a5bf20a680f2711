using Microsoft.Playwright;

namespace Contested.Testing.Browser;

/// <summary>The browser, started once per test process and ended with it.</summary>
internal static class BrowserProcess
{
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    /// <summary>The running browser.</summary>
    /// <exception cref="InvalidOperationException">The machine has no browser.</exception>
    public static Task<IBrowser> GetAsync() => Started.Value;

    private static async Task<IBrowser> StartAsync()
    {
        var executable = BrowserExecutable.Path ?? throw new InvalidOperationException(BrowserExecutable.MissingReason);
        // The page shares the machine with whatever else is built and tested: what is expected of it may take a while.
        Assertions.SetDefaultExpectTimeout(30_000);
        var playwright = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args =
            [
                "--no-sandbox",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // Names of other machines do not resolve, so a page that needs one fails here as it would offline.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            ],
        });
    }
}
