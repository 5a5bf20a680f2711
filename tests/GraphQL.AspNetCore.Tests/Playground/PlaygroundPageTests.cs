using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.GraphQL.AspNetCore.FrontEnds;
using Contested.GraphQL.AspNetCore.Playground;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

public sealed partial class PlaygroundPageTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("GET", Browser, "", true)]
    [InlineData("HEAD", Browser, "", true)]
    [InlineData("GET", "TEXT/HTML", "", true)]
    [InlineData("GET", Browser, "?sdl", true)]
    [InlineData("GET", Browser, "?query={a}", false)]
    [InlineData("POST", Browser, "", false)]
    [InlineData("GET", "text/html;q=0", "", false)]
    [InlineData("GET", "application/json", "", false)]
    [InlineData("GET", "*/*", "", false)]
    [InlineData("GET", null, "", false)]
    public void IsRequestedBy_Should_TellBrowsersFromClients(string method, string? accept, string query, bool expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = method;
        request.Headers.Accept = accept;
        request.QueryString = new QueryString(query);

        PlaygroundPage.IsRequestedBy(request).ShouldBe(expected);
    }

    [PlaygroundTheory]
    [InlineData("/graphql", "", "/graphql", "./graphql/playground/assets/")]
    [InlineData("/graphql", "", "/graphql/", "./playground/assets/")]
    [InlineData("/api/v1/graphql", "", "/api/v1/graphql", "./graphql/playground/assets/")]
    [InlineData("/", "", "/", "./playground/assets/")]
    [InlineData("/graphql", "/base", "/base/graphql", "./graphql/playground/assets/")]
    [InlineData("/", "/base", "/base", "./base/playground/assets/")]
    [InlineData("/{tenant}/graphql", "", "/one/graphql", "./graphql/playground/assets/")]
    [InlineData("/{name}", "", "/a%20b:c", "./a%20b:c/playground/assets/")]
    public async Task WriteAsync_Should_NameAssetsThatAreServed_When_EndpointIsAnywhere(string path, string pathBase, string address, string expected)
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync(path: path, pathBase: pathBase);
        using var client = host.CreateClient();
        var page = new Uri(client.BaseAddress!, address);

        var html = await client.GetStringAsync(page);

        var assets = AssetReference().Matches(html).Select(match => match.Groups[1].Value).ToList();
        assets.Count.ShouldBeGreaterThan(2);
        foreach (var asset in assets)
        {
            asset.ShouldStartWith(expected);
            (await client.GetAsync(new Uri(page, asset))).StatusCode.ShouldBe(HttpStatusCode.OK, asset);
        }
    }

    [PlaygroundTheory]
    [InlineData("Claims", "{ a }", null)]
    [InlineData("<b>&\"'</b>", "# </script><script>alert(1)</script>", "{ \"a\": \"<!--<script>\" }")]
    [InlineData("__settings__ __base__", "__title__ __settings__ $1 $&", "Ä \u2028")]
    public async Task WriteAsync_Should_KeepTitleAndTabs_When_TheyHoldMarkup(string title, string query, string? variables)
    {
        var options = new PlaygroundOptions { Title = title, Tabs = [new() { Query = query, Variables = variables }] };
        await using var host = await PlaygroundHost.StartInMemoryAsync(options);
        using var client = host.CreateClient();

        var html = await client.GetStringAsync("/graphql");

        WebUtility.HtmlDecode(Title().Match(html).Groups[1].Value).ShouldBe(title);
        using var settings = JsonDocument.Parse(Settings().Match(html).Groups[1].Value);
        var tab = settings.RootElement.GetProperty("tabs").EnumerateArray().ShouldHaveSingleItem();
        tab.GetProperty("query").GetString().ShouldBe(query);
        tab.GetProperty("variables").GetString().ShouldBe(variables);
    }

    [PlaygroundTheory]
    [InlineData("/graphql", "", "/graphql", "~/", "./")]
    [InlineData("/graphql", "", "/graphql/", "~/pulls", "./../pulls")]
    [InlineData("/api/v1/graphql", "", "/api/v1/graphql", "~/pulls", "./../../pulls")]
    [InlineData("/graphql", "/base", "/base/graphql", "~/pulls", "./pulls")]
    [InlineData("/", "/base", "/base", "~/pulls", "./base/pulls")]
    [InlineData("/", "", "/", "~/pulls", "./pulls")]
    [InlineData("/graphql", "", "/graphql", "https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2")]
    public async Task WriteAsync_Should_LinkToOtherPages_When_EndpointIsAnywhere(
        string path, string pathBase, string address, string link, string expected)
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync(new() { Links = [new("A <page>", link)] }, path, pathBase);
        using var client = host.CreateClient();

        var html = await client.GetStringAsync(address);

        html.ShouldContain($"<a href=\"{WebUtility.HtmlEncode(expected)}\">A &lt;page&gt;</a>");
    }

    [PlaygroundFact]
    public async Task WriteAsync_Should_AllowOnlyTheServerItself()
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.GetAsync("/graphql");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.Vary.ShouldBe(["Accept"]);
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().Split("; ");
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldAllBe(directive => !directive.Contains('*') && !directive.Contains("http"));
    }

    [PlaygroundFact]
    public async Task WriteAsync_Should_WriteNoBody_When_MethodIsHead()
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/graphql"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task WriteAsync_Should_SayWhatIsMissing_When_FrontEndWasLeftOut()
    {
        var bundle = new FrontEndBundle(typeof(PlaygroundPageTests).Assembly, "Playground");
        await using var host = await PlaygroundHost.StartInMemoryAsync(new PlaygroundOptions { Title = "A & B" }, bundle: bundle);
        using var client = host.CreateClient();

        var response = await client.GetAsync("/graphql");
        var html = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        html.ShouldContain("<title>A &amp; B</title>");
        html.ShouldContain("Node.js");
        html.ShouldContain("dotnet build");
        (await client.PostAsync("/graphql", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [GeneratedRegex("""(?:src|href)="([^"]+)""")]
    private static partial Regex AssetReference();

    [GeneratedRegex("<title>(.*)</title>")]
    private static partial Regex Title();

    [GeneratedRegex("""<script id="settings" type="application/json">(.*?)</script>""")]
    private static partial Regex Settings();
}
