using System.Collections.Concurrent;
using Microsoft.Playwright;
using Shouldly;

namespace Contested.Testing.Browser;

/// <summary>
/// A page in a fresh profile (no cookies, no storage), which keeps account of what must not happen on it.
/// </summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _server;
    private readonly ConcurrentQueue<string> _errors = [];
    private readonly ConcurrentQueue<string> _foreignRequests = [];

    private BrowserPage(IBrowserContext context, IPage page, Uri server)
    {
        (_context, Page, _server) = (context, page, server);
        page.Console += (_, message) => Record(message);
        page.PageError += (_, error) => _errors.Enqueue(error);
        context.Request += (_, request) => Record(request);
    }

    /// <summary>The page itself.</summary>
    public IPage Page { get; }

    /// <summary>What the console reported as errors (violations of the content security policy among them), and exceptions that nothing caught.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>The addresses that were asked for on any host other than the server's.</summary>
    public IReadOnlyCollection<string> ForeignRequests => _foreignRequests;

    /// <summary>Opens an empty page for a server.</summary>
    /// <param name="server">The address of the server: the only one that the page may talk to.</param>
    /// <exception cref="InvalidOperationException">The machine has no browser.</exception>
    public static async Task<BrowserPage> OpenAsync(Uri server)
    {
        var browser = await BrowserProcess.GetAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = server.AbsoluteUri });
        return new BrowserPage(context, await context.NewPageAsync(), server);
    }

    /// <summary>Waits until a function is true in a page.</summary>
    /// <remarks>
    /// The browser's own waiting evaluates a text while the page runs, which a strict content security policy forbids as soon as the function
    /// is not true at once.
    /// </remarks>
    /// <param name="page">The page.</param>
    /// <param name="function">The function, in JavaScript.</param>
    /// <param name="argument">Its argument.</param>
    public static async Task WaitUntilAsync(IPage page, string function, object? argument = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await page.EvaluateAsync<bool>(function, argument))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Asserts that nothing was reported as an error and that no other host was asked for anything.</summary>
    public void ShouldBeClean()
    {
        Errors.ShouldBeEmpty();
        ForeignRequests.ShouldBeEmpty();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Record(IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            _errors.Enqueue($"{message.Text} ({message.Location})");
        }
    }

    private void Record(IRequest request)
    {
        var address = new Uri(request.Url);
        if (address.Scheme is not ("data" or "blob") && address.Authority != _server.Authority)
        {
            _foreignRequests.Enqueue(request.Url);
        }
    }
}
