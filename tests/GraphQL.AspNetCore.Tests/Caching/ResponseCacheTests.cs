using System.IO.Compression;
using Contested.GraphQL.AspNetCore.Caching;

namespace Contested.GraphQL.AspNetCore.Tests.Caching;

public sealed class ResponseCacheTests
{
    private const string First = """{"data":{"executions":1}}""";

    [Fact]
    public async Task Request_Should_BeExecutedOnce_When_ItIsRepeated()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();

        foreach (var isCached in (bool[])[false, true, true])
        {
            using var response = await client.PostQueryAsync("{executions}");
            (await response.Content.ReadAsStringAsync()).ShouldBe(First);
            response.Headers.TryGetValues("Cache-Status", out var status);
            status.ShouldBe(isCached ? ["Contested; hit"] : null);
            response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        }

        (await client.GetStringAsync(CachingHost.Executions)).ShouldBe("""{"data":{"executions":2}}""");
        (await client.GetStringAsync(CachingHost.Executions)).ShouldBe("""{"data":{"executions":2}}""");
        using var head = await client.SendAsync(HttpMethod.Head, CachingHost.Executions);
        head.Content.Headers.ContentLength.ShouldBe(First.Length);
        host.Signals.Executions.ShouldBe(2);
    }

    [Fact]
    public async Task Request_Should_BeExecutedAgain_When_DataHaveAnotherVersion()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        string[] versions = ["1", "2", "1"];

        foreach (var version in versions)
        {
            host.Version().Version = new DataVersion(version);
            using var response = await client.PostQueryAsync("{executions}");
        }

        // The answers of the first version are gone, too, when it comes back.
        host.Signals.Executions.ShouldBe(3);
    }

    [Fact]
    public async Task Answer_Should_BeNeitherKeptNorTagged_When_DataWereReadFromElsewhereMeanwhile()
    {
        await using var host = await CachingHost.StartAsync(options => options.DataVersionAge = TimeSpan.FromHours(1));
        using var client = host.CreateClient();
        var gate = new TaskCompletionSource();
        host.Signals.Gate = gate.Task;

        var asking = client.GetAsync(CachingHost.Executions);
        while (host.Signals.Executions == 0)
        {
            await Task.Delay(10);
        }

        host.Version().Origin = new object();
        gate.SetResult();
        using var first = await asking;
        using var second = await client.GetAsync(CachingHost.Executions);
        using var third = await client.GetAsync(CachingHost.Executions);

        first.Headers.ETag.ShouldBeNull();
        first.Headers.CacheControl!.NoStore.ShouldBeTrue();
        second.Headers.ETag.ShouldNotBeNull();
        (await third.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"executions":2}}""");
        host.Version().Reads.ShouldBe(2, "It is read again at once, however young it is.");
    }

    [Fact]
    public async Task Request_Should_BeExecutedEachTime_When_CacheIsOff()
    {
        await using var host = await CachingHost.StartAsync(options => options.ResponseCacheSize = 0);
        using var client = host.CreateClient();

        using var first = await client.PostQueryAsync("{executions}");
        using var second = await client.PostQueryAsync("{executions}");

        host.Signals.Executions.ShouldBe(2);
        host.Version().Reads.ShouldBe(0);
    }

    [Theory]
    [InlineData("{executions,fail}")]
    [InlineData("{executions,text(length:2000)}")]
    public async Task Request_Should_BeExecutedEachTime_When_AnswerIsNotKept(string query)
    {
        await using var host = await CachingHost.StartAsync(options => options.LargestCachedResponse = 1000);
        using var client = host.CreateClient();

        using var first = await client.PostQueryAsync(query);
        using var second = await client.PostQueryAsync(query);

        (await first.Content.ReadAsStringAsync()).ShouldContain("\"executions\":1");
        (await second.Content.ReadAsStringAsync()).ShouldContain("\"executions\":2");
    }

    [Fact]
    public async Task Mutation_Should_BeExecutedEachTime()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();

        foreach (var expected in (int[])[1, 2, 3])
        {
            using var response = await client.PostQueryAsync("mutation{count}");
            (await response.Content.ReadAsStringAsync()).ShouldBe($$$"""{"data":{"count":{{{expected}}}}}""");
        }
    }

    [Fact]
    public async Task Cache_Should_StayWithinItsSize()
    {
        await using var host = await CachingHost.StartAsync(options => options.ResponseCacheSize = 10_000);
        using var client = host.CreateClient();
        foreach (var length in Enumerable.Range(1000, 30))
        {
            using var response = await client.PostQueryAsync($"{{executions,text(length:{length})}}");
        }

        var before = host.Signals.Executions;
        foreach (var length in Enumerable.Range(1000, 30))
        {
            using var response = await client.PostQueryAsync($"{{executions,text(length:{length})}}");
        }

        // Not more than six of them fit.
        (host.Signals.Executions - before).ShouldBeInRange(24, 30);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answer_Should_BeCompressed_When_ClientTakesItSo(string encoding)
    {
        const string query = "/graphql?query={executions,text(length:5000)}";
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        var plain = await client.GetByteArrayAsync(query);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var response = await client.SendAsync(HttpMethod.Get, query, ("Accept-Encoding", encoding));

            response.Content.Headers.ContentEncoding.ShouldBe([encoding]);
            var body = await response.Content.ReadAsByteArrayAsync();
            body.Length.ShouldBeLessThan(200);
            response.Content.Headers.ContentLength.ShouldBe(body.Length);
            Decompress(body, encoding).ShouldBe(plain);
        }

        (await client.GetByteArrayAsync(query)).ShouldBe(plain);
        host.Signals.Executions.ShouldBe(1);
    }

    private static byte[] Decompress(byte[] content, string encoding)
    {
        using var source = new MemoryStream(content);
        using Stream decompression = encoding == "br"
            ? new BrotliStream(source, CompressionMode.Decompress)
            : new GZipStream(source, CompressionMode.Decompress);
        using var result = new MemoryStream();
        decompression.CopyTo(result);
        return result.ToArray();
    }
}
