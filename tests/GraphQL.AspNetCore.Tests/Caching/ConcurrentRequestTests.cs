using System.Net;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Tests.Caching;

/// <summary>Identical requests that come at once, before the answer is known.</summary>
public sealed class ConcurrentRequestTests
{
    [Fact]
    public async Task Requests_Should_BeExecutedOnce_When_TheyAreIdentical()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        var gate = new TaskCompletionSource();
        host.Signals.Gate = gate.Task;

        var requests = Enumerable.Range(0, 20).Select(_ => client.PostQueryAsync("{executions}")).ToList();
        await WaitUntilAsync(() => host.Signals.Arrivals == 20);
        gate.SetResult();

        foreach (var response in await Task.WhenAll(requests))
        {
            (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"executions":1}}""");
        }
    }

    [Fact]
    public async Task Requests_Should_EachBeExecuted_When_TheAnswerHasErrors()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        var gate = new TaskCompletionSource();
        host.Signals.Gate = gate.Task;

        var requests = Enumerable.Range(0, 3).Select(_ => client.PostQueryAsync("{executions,fail}")).ToList();
        await WaitUntilAsync(() => host.Signals.Arrivals == 3);
        gate.SetResult();

        foreach (var response in await Task.WhenAll(requests))
        {
            (await response.Content.ReadAsStringAsync()).ShouldContain("\"errors\"");
        }

        host.Signals.Executions.ShouldBe(3);
    }

    [Fact]
    public async Task Request_Should_BeExecutedForTheOthers_When_TheFirstClientHasGone()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        var gate = new TaskCompletionSource();
        host.Signals.Gate = gate.Task;
        using var leaving = new CancellationTokenSource();
        var first = client.PostQueryAsync("{executions}", leaving.Token);
        await WaitUntilAsync(() => host.Signals.Executions == 1);
        var others = Enumerable.Range(0, 5).Select(_ => client.PostQueryAsync("{executions}")).ToList();
        await WaitUntilAsync(() => host.Signals.Arrivals == 6);

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        await WaitUntilAsync(() => host.Signals.Executions == 2);
        gate.SetResult();

        foreach (var response in await Task.WhenAll(others))
        {
            (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"executions":2}}""");
        }
    }

    [Fact]
    public async Task Request_Should_GetTheAnswer_When_AnotherEndsAfterThisOneLookedForIt()
    {
        using var cache = new ResponseCache(Options.Create(new GraphQLServerOptions()));
        var key = new RequestKey(1, 2, IsGet: false, Document: null, "application/json", "1");
        var version = new DataVersion("1");
        using var first = new CacheableRequest(key, cache, new DefaultHttpContext()) { Version = version };
        using var second = new CacheableRequest(key, cache, new DefaultHttpContext()) { Version = version, Known = cache.Find(key) };
        (await first.WaitForOtherAsync()).ShouldBeNull();
        var answer = new CachedResponse([1], ResponseMediaType.Json, Tag: null);
        first.Keep(answer);

        (await second.WaitForOtherAsync()).ShouldBe(answer);
    }

    [Fact]
    public async Task Version_Should_BeReadOnce_When_ItIsNotOldYet()
    {
        await using var host = await CachingHost.StartAsync(options => options.DataVersionAge = TimeSpan.FromHours(1));
        using var client = host.CreateClient();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.PostQueryAsync("{executions}")));

        host.Version().Reads.ShouldBe(1);
    }

    [Fact]
    public async Task Version_Should_NotBeWaitedForAgain_When_ItDoesNotCome()
    {
        await using var host = await CachingHost.StartAsync();
        using var client = host.CreateClient();
        var gate = new TaskCompletionSource();
        host.Version().Gate = gate.Task;

        // The first has waited for all that the next ones would have waited.
        (await client.PostQueryAsync("{executions}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var reads = host.Version().Reads;
        (await client.PostQueryAsync("{executions}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Version().Reads.ShouldBe(reads);

        gate.SetResult();
        host.Version().Gate = Task.CompletedTask;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (host.Version().Reads == reads)
        {
            await client.PostQueryAsync("{executions}", patience.Token);
        }
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            await Task.Delay(5, timeout.Token);
        }
    }
}
