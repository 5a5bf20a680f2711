using System.Net;
using Contested.GraphQL.AspNetCore.Caching;

namespace Contested.GraphQL.AspNetCore.Tests.Caching;

public sealed class ConditionalRequestTests
{
    [Fact]
    public async Task Get_Should_BeTaggedAndAnsweredWithNothing_When_ClientHasTheAnswer()
    {
        await using var host = await CachingHost.StartAsync(options => options.ResponseCacheSize = 0);
        using var client = host.CreateClient();
        using var first = await client.GetAsync(CachingHost.Executions);
        var tag = first.Headers.ETag!.ToString();

        using var second = await client.SendAsync(HttpMethod.Get, CachingHost.Executions, ("If-None-Match", tag));
        using var head = await client.SendAsync(HttpMethod.Head, CachingHost.Executions, ("If-None-Match", $"\"other\", {tag[2..]}"));

        first.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        first.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding", "GraphQL-Cost", "GraphQL-Plan"]);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag!.ToString().ShouldBe(tag);
        second.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        second.Headers.Vary.ShouldBe(first.Headers.Vary);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        head.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        host.Signals.Executions.ShouldBe(1);
    }

    [Fact]
    public async Task Get_Should_BeExecuted_When_DataHaveAnotherVersion()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        using var first = await client.GetAsync(CachingHost.Executions);

        host.Version().Version = new DataVersion("2");
        using var second = await client.SendAsync(HttpMethod.Get, CachingHost.Executions, ("If-None-Match", first.Headers.ETag!.ToString()));

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.Headers.ETag.ShouldNotBe(first.Headers.ETag);
        (await second.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"executions":2}}""");
    }

    [Theory]
    [InlineData("/graphql?query={executions}", "application/graphql-response+json")]
    [InlineData("/graphql?query={executions,echo}", "application/json")]
    [InlineData("/graphql?query=query(%24a:Int!){executions,increment(number:%24a)}&variables={%22a%22:1}", "application/json")]
    [InlineData("/graphql?query=query(%24a:Int!){executions,increment(number:%24a)}&variables={%22a%22:2}", "application/json")]
    [InlineData("/graphql?query=query+A{executions}query+B{echo}&operationName=A", "application/json")]
    [InlineData("/graphql?query=query+A{executions}query+B{echo}&operationName=B", "application/json")]
    public async Task Tag_Should_Differ_When_RequestDiffers(string address, string mediaType)
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        using var other = await client.GetAsync(CachingHost.Executions);

        using var response = await client.SendAsync(HttpMethod.Get, address, ("Accept", mediaType), ("If-None-Match", other.Headers.ETag!.ToString()));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.ETag.ShouldNotBeNull().ShouldNotBe(other.Headers.ETag);
    }

    [Fact]
    public async Task Get_Should_BeAnsweredWithNothing_When_AnyAnswerWillDoAndThereIsOne()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();

        using var found = await client.SendAsync(HttpMethod.Get, CachingHost.Executions, ("If-None-Match", "*"));
        using var failed = await client.SendAsync(HttpMethod.Get, "/graphql?query={fail}", ("If-None-Match", "*"));

        found.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        failed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/graphql?query={fail}")]
    [InlineData("/graphql?query={nothing}")]
    [InlineData("/graphql?query={")]
    [InlineData("/graphql")]
    public async Task Get_Should_NotBeKept_When_ItHasErrors(string address)
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();

        using var response = await client.GetAsync(address);

        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Theory]
    [InlineData("GraphQL-Cost", "report")]
    [InlineData("GraphQL-Cost", "validate")]
    [InlineData("GraphQL-Plan", "report")]
    public async Task Report_Should_BeMadeForEachRequest_When_AnswerIsKept(string header, string value)
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        using var first = await client.GetAsync(CachingHost.Executions);

        using var report = await client.SendAsync(HttpMethod.Get, CachingHost.Executions, (header, value), ("If-None-Match", first.Headers.ETag!.ToString()));

        report.StatusCode.ShouldBe(HttpStatusCode.OK);
        report.Headers.CacheControl!.ToString().ShouldBe("no-store");
        (await report.Content.ReadAsStringAsync()).ShouldNotBe(await first.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Should_HaveNeitherTagNorCondition()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", "*");

        using var response = await client.PostQueryAsync("{executions}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl.ShouldBeNull();
    }

    [Fact]
    public async Task Get_Should_TellForHowLongItMayBeKept_When_ThatIsSet()
    {
        await using var host = await CachingHost.StartAsync(options => options.ClientCacheAge = TimeSpan.FromMinutes(2));
        using var client = host.CreateClient();

        using var response = await client.GetAsync(CachingHost.Executions);

        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=120");
    }

    [Fact]
    public async Task Get_Should_NotBeKept_When_DataHaveNoVersion()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        foreach (var isGone in (bool[])[false, true])
        {
            host.Version().Version = null;
            host.Version().IsGone = isGone;

            using var response = await client.GetAsync(CachingHost.Executions);

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.ETag.ShouldBeNull();
        }

        host.Signals.Executions.ShouldBe(2);
    }
}
