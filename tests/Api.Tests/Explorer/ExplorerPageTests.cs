using System.Net;
using Contested.Api.Explorer;
using Contested.Api.Tests.Hosting;
using Contested.GraphQL.AspNetCore.FrontEnds;
using Contested.Testing.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Explorer;

/// <summary>The page of the explorer over HTTP.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class ExplorerPageTests(ApiHosts hosts)
{
    private static readonly FrontEndBundle Embedded = new(typeof(ExplorerPage).Assembly, "Explorer");

    [Theory]
    [InlineData("/")]
    [InlineData("/engagements/abu-kamal-offensive-2016")]
    [InlineData("/claims/abu-kamal-offensive-2016-isil-40-killed")]
    public async Task Page_Should_AllowOnlyTheServerItself_When_Asked(string path)
    {
        var client = (await hosts.GetAsync(DatabaseKind.Sqlite)).Client;

        using var response = await client.GetAsync(path);

        response.StatusCode.ShouldBe(Embedded.Template is null ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().Split("; ");
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldAllBe(directive => !directive.Contains('*') && !directive.Contains("http") && !directive.Contains("unsafe"));
    }

    [Fact]
    public async Task Page_Should_NotBeSentAgain_When_BrowserHasIt()
    {
        var page = new ExplorerPage(new FrontEndBundle(typeof(ExplorerPage).Assembly, "Explorer"));
        if (page.IsMissing)
        {
            return;
        }

        var first = await WriteAsync(page, new PageHead("A page", "With a head."));
        var second = await WriteAsync(page, new PageHead("A page", "With a head."), first.Headers.ETag);
        var other = await WriteAsync(page, new PageHead("Another page", "With a head of its own."), first.Headers.ETag);

        first.StatusCode.ShouldBe(StatusCodes.Status200OK);
        second.StatusCode.ShouldBe(StatusCodes.Status304NotModified);
        second.Body.Length.ShouldBe(0);
        other.StatusCode.ShouldBe(StatusCodes.Status200OK);
    }

    [Fact]
    public async Task Page_Should_SayWhatIsMissing_When_FrontEndWasLeftOut()
    {
        var response = await WriteAsync(new ExplorerPage(new FrontEndBundle(typeof(ExplorerPageTests).Assembly, "Explorer")), PageHead.Unavailable);

        response.StatusCode.ShouldBe(StatusCodes.Status503ServiceUnavailable);
        response.Body.Position = 0;
        var html = await new StreamReader(response.Body).ReadToEndAsync();
        html.ShouldContain("Node.js");
        html.ShouldContain("dotnet build");
        html.ShouldContain("""<a href="/graphql">""");
    }

    [Theory]
    [InlineData("/engagements")]
    [InlineData("/engagements/a/b")]
    [InlineData("/explorer/assets/unknown.js")]
    [InlineData("/explorer/assets/..%2findex.html")]
    public async Task Address_Should_BeNotFound_When_NothingIsThere(string path)
    {
        var client = (await hosts.GetAsync(DatabaseKind.Sqlite)).Client;

        using var response = await client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponse> WriteAsync(ExplorerPage page, PageHead head, string? entityTag = null)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        context.Request.Method = HttpMethods.Get;
        context.Request.Headers.IfNoneMatch = entityTag;
        context.Response.Body = new MemoryStream();
        await page.WriteAsync(context, head);
        return context.Response;
    }
}
