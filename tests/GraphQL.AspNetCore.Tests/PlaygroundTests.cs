using Contested.GraphQL.AspNetCore.Tests.Playground;
using Contested.Testing.Browser;
using static Microsoft.Playwright.Assertions;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>The playground in a browser, with the real server behind it.</summary>
public sealed class PlaygroundTests
{
    [PlaygroundBrowserFact]
    public async Task Playground_Should_ExecuteQuery_When_ServedByMapGraphQL()
    {
        await using var host = await GraphQLHost.StartListeningAsync(options =>
            options.Playground.Tabs = [new() { Query = "query First($n: Int!) {\n  increment(number: $n)\n}", Variables = """{ "n": 41 }""" }]);
        await using var browser = await BrowserPage.OpenAsync(host.Address);

        await browser.Page.GotoAsync("/graphql");
        await Expect(browser.Page.Locator(".graphiql-query-editor .CodeMirror-line").First).ToBeVisibleAsync();
        await browser.Page.GetByLabel("Execute query").ClickAsync();

        await Expect(browser.Page.Locator(".graphiql-response")).ToContainTextAsync("\"increment\": 42");
        browser.ShouldBeClean();
    }

    [PlaygroundBrowserFact]
    public async Task Playground_Should_ExecuteQuery_When_IntrospectionIsOff()
    {
        await using var host = await GraphQLHost.StartListeningAsync(options =>
        {
            options.EnableIntrospection = false;
            options.Playground.Tabs = [new() { Query = "query First {\n  increment(number: 41)\n}" }];
        });
        await using var browser = await BrowserPage.OpenAsync(host.Address);

        await browser.Page.GotoAsync("/graphql");
        await Expect(browser.Page.Locator(".graphiql-query-editor .CodeMirror-line").First).ToBeVisibleAsync();
        await browser.Page.GetByLabel("Execute query").ClickAsync();

        await Expect(browser.Page.Locator(".graphiql-response")).ToContainTextAsync("\"increment\": 42");
        await Expect(browser.Page.Locator(".report")).ToContainTextAsync("Field cost");
    }
}
