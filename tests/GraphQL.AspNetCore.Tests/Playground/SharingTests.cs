using System.Diagnostics;
using System.Text.Json;
using Contested.Testing.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

/// <summary>What the playground copies. The tests share one clipboard, so all of them stand here, where they run one by one.</summary>
public sealed class SharingTests
{
    private const string Query =
        """"
        # It's "quoted", `ticked` and ${expanded}: é — 戦 😀
        query Hard($words: String) {
          echo(words: """a \n "block" with a \""" in it""")
          more: echo(words: "C:\\ and \" and \u00e9")
        }
        """";

    private const string Variables = """{ "words": "it's \"here\" \\ \n\n`${x}` $HOME é 戦 😀 \"\"\"" }""";

    [PlaygroundBrowserFact]
    public async Task Link_Should_OpenSameQuery_When_Copied()
    {
        await using var host = await StartAsync();
        await using var browser = await OpenAsync(host);

        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Copy a link to this query" }).ClickAsync();
        var link = await ReadClipboardAsync(browser, "Link");
        await using var other = await BrowserPage.OpenAsync(host.Address);
        await other.Page.GotoAsync(link);

        await Expect(other.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("戦 😀");
        await Expect(other.Page.Locator(".graphiql-response")).ToContainTextAsync("$HOME é 戦 😀");
        browser.ShouldBeClean();
        other.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Programs_Should_SendQueryWithVariables_When_RunAsCopied()
    {
        await using var host = await StartAsync();
        await using var browser = await OpenAsync(host);

        await RunAsync(browser, "curl", "copied.sh", "bash");
        await RunAsync(browser, "Python", "copied.py", "python3");
        await RunAsync(browser, "JavaScript", "copied.js", "node");
        await RunAsync(browser, "C#", "copied.cs", "dotnet", "run");
        browser.ShouldBeClean();
    }

    private static Task<PlaygroundHost> StartAsync() =>
        PlaygroundHost.StartListeningAsync(new() { Tabs = [new() { Query = Query, Variables = Variables }] }, "/graphql", StandInEndpoint.AnswerAsync);

    private static async Task<BrowserPage> OpenAsync(PlaygroundHost host)
    {
        var browser = await BrowserPage.OpenAsync(host.Address);
        await browser.Page.Context.GrantPermissionsAsync(["clipboard-read"]);
        await browser.Page.GotoAsync("/graphql");
        await Expect(browser.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("query Hard");
        return browser;
    }

    private static async Task RunAsync(BrowserPage browser, string language, string file, params string[] command)
    {
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as a program" }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Menuitem, new() { Name = $"Copy as {language}", Exact = true }).ClickAsync();
        var program = await ReadClipboardAsync(browser, language);
        var folder = Directory.CreateTempSubdirectory("playground-");
        var path = Path.Combine(folder.FullName, file);
        await File.WriteAllTextAsync(path, program);

        using var process = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], path]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        folder.Delete(recursive: true);

        process.ExitCode.ShouldBe(0, language);
        var data = JsonDocument.Parse(output).RootElement.GetProperty("data");
        data.GetProperty("query").GetString().ShouldBe(Query, language);
        var words = JsonDocument.Parse(data.GetProperty("echo").GetString()!).RootElement.GetProperty("words").GetString();
        words.ShouldBe(JsonDocument.Parse(Variables).RootElement.GetProperty("words").GetString(), language);
    }

    private static async Task<string> ReadClipboardAsync(BrowserPage browser, string copied)
    {
        await Expect(browser.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{copied} copied");
        return await browser.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }
}
