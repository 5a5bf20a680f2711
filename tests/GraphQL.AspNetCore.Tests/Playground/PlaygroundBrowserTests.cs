using System.Collections.Concurrent;
using Contested.GraphQL.AspNetCore.Playground;
using Contested.Testing.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

/// <summary>The page as a browser shows it, cut off from every other host.</summary>
public sealed class PlaygroundBrowserTests
{
    private static readonly PlaygroundOptions Options = new()
    {
        Title = "Try me",
        Tabs =
        [
            new() { Query = "query First($words: String) {\n  echo(words: $words)\n}", Variables = """{ "words": "one" }""" },
            new() { Query = "query Second {\n  echo\n}" },
        ],
    };

    [PlaygroundBrowserFact]
    public async Task Page_Should_ExecuteFirstTab_When_VisitedForTheFirstTime()
    {
        await using var host = await PlaygroundHost.StartListeningAsync(Options, "/api/graphql", StandInEndpoint.AnswerAsync);
        await using var browser = await BrowserPage.OpenAsync(host.Address);

        await browser.Page.GotoAsync("/api/graphql");
        await Expect(browser.Page).ToHaveTitleAsync("Try me");
        await Expect(Tabs(browser)).ToHaveTextAsync(["First", "Second"]);
        await ExecuteAsync(browser);

        await Expect(Response(browser)).ToContainTextAsync("""{\"words\":\"one\"}""");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Page_Should_DocumentSchema_When_Opened()
    {
        await using var host = await PlaygroundHost.StartListeningAsync(Options, "/", StandInEndpoint.AnswerAsync);
        await using var browser = await BrowserPage.OpenAsync(host.Address);

        await browser.Page.GotoAsync("/");
        await Expect(browser.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("A schema to try the playground with.");
        await browser.Page.Locator(".graphiql-doc-explorer").GetByText("Query", new() { Exact = true }).ClickAsync();
        await Expect(browser.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Gives back the variables.");

        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Page_Should_FormatAndRunLinkedQuery_When_HashHoldsOne()
    {
        await using var host = await PlaygroundHost.StartListeningAsync(Options, "/graphql", StandInEndpoint.AnswerAsync);
        await using var browser = await BrowserPage.OpenAsync(host.Address);
        var link = "/graphql#query=" + Uri.EscapeDataString("query Linked { echo }") + "&variables=" + Uri.EscapeDataString("""{ "a": "ä&+" }""");

        await browser.Page.GotoAsync(link);
        await Expect(Tabs(browser)).ToHaveTextAsync(["Linked", "First", "Second"]);
        await Expect(Response(browser)).ToContainTextAsync("ä&+");
        await Expect(Lines(browser)).ToHaveTextAsync(["query Linked {", "  echo", "}"]);

        // Later visits: the tabs are those of the first one, which are stored after a moment, and a link adds its own to them.
        await BrowserPage.WaitUntilAsync(
            browser.Page, "() => localStorage.getItem('playground:/graphql:graphiql:tabState')?.includes('Linked') ?? false");
        await browser.Page.GotoAsync("about:blank");
        await browser.Page.GotoAsync("/graphql");
        await Expect(Tabs(browser)).ToHaveTextAsync(["Linked", "First", "Second"]);
        await browser.Page.GotoAsync("/graphql#query=" + Uri.EscapeDataString("query Other { echo }"));
        await Expect(Tabs(browser)).ToHaveTextAsync(["Linked", "First", "Second", "Other"]);
        await Expect(browser.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("Other");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Page_Should_WaitForReader_When_LinkedOperationChangesSomething()
    {
        await using var host = await PlaygroundHost.StartListeningAsync(Options, "/graphql", StandInEndpoint.AnswerAsync);
        await using var browser = await BrowserPage.OpenAsync(host.Address);
        var sent = new ConcurrentQueue<string>();
        browser.Page.Request += (_, request) => sent.Enqueue($"{request.Headers.GetValueOrDefault("graphql-cost")} {request.PostData}");

        await browser.Page.GotoAsync("/graphql#query=" + Uri.EscapeDataString("# Kept.\nmutation   Change { echo }"));
        await Expect(Lines(browser)).ToHaveTextAsync(["# Kept.", "mutation   Change { echo }"]);
        await ExecuteAsync(browser);
        await Expect(Response(browser)).ToContainTextAsync("echo");

        sent.Count(request => request.StartsWith(' ') && request.Contains("Change", StringComparison.Ordinal)).ShouldBe(1);
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Editor_Should_KnowSchema_When_QueryIsTyped()
    {
        await using var host = await PlaygroundHost.StartListeningAsync(new() { Tabs = [new() { Query = "" }] }, "/graphql", StandInEndpoint.AnswerAsync);
        await using var browser = await BrowserPage.OpenAsync(host.Address);
        var editor = browser.Page.Locator(".graphiql-query-editor");

        await browser.Page.GotoAsync("/graphql");
        await editor.Locator(".CodeMirror-line").First.ClickAsync();
        await browser.Page.Keyboard.TypeAsync("{ unknown ec");
        await Expect(browser.Page.Locator(".CodeMirror-hints")).ToContainTextAsync("echo");
        await browser.Page.Keyboard.PressAsync("Enter");
        await Expect(Lines(browser)).ToContainTextAsync(["echo"]);
        await Expect(editor.Locator(".CodeMirror-lint-mark-error").First).ToBeVisibleAsync();

        browser.ShouldBeClean();
    }

    private static ILocator Tabs(BrowserPage browser) => browser.Page.Locator(".graphiql-tab-button");

    private static ILocator Lines(BrowserPage browser) => browser.Page.Locator(".graphiql-query-editor .CodeMirror-line");

    private static ILocator Response(BrowserPage browser) => browser.Page.Locator(".graphiql-response");

    private static async Task ExecuteAsync(BrowserPage browser)
    {
        await Expect(Lines(browser).First).ToBeVisibleAsync();
        await browser.Page.GetByLabel("Execute query").ClickAsync();
    }
}
