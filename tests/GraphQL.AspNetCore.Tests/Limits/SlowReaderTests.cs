using System.Globalization;
using System.Net;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.Tests.Caching;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Clients that ask for much and do not read it.</summary>
public sealed class SlowReaderTests
{
    private const int ResponseSize = 8_000_000;

    /// <summary>A query with a response of some 8 MB, more than the network holds of it.</summary>
    private static readonly string Large = $"{{ {string.Concat(Enumerable.Range(0, 160).Select(index => string.Create(CultureInfo.InvariantCulture, $"a{index}: text(length: 50000) ")))}}}";

    [Fact]
    public async Task Responses_Should_BeHeldUpToALimit_When_NobodyReadsThem()
    {
        const int limit = 4 * ResponseSize;
        await using var host = await GraphQLHost.StartListeningAsync(options => options.MaxHeldResponseBytes = limit);
        var memory = host.Service<ResponseMemory>();
        var (busy, waiting) = (0, new List<SlowReader>());
        foreach (var _ in Enumerable.Range(0, 30))
        {
            var (reader, status) = await SlowReader.SendAsync(host.Address, Large);
            memory.Held.ShouldBeInRange(0, limit);
            if (status == 200)
            {
                waiting.Add(reader);
            }
            else
            {
                status.ShouldBe(503);
                busy++;
                reader.Dispose();
            }
        }

        waiting.Count.ShouldBeInRange(1, 8);
        busy.ShouldBe(30 - waiting.Count);
        memory.Held.ShouldBeGreaterThan(0);
        using (var client = new HttpClient { BaseAddress = host.Address })
        {
            (await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ echo }"}"""))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await waiting[0].ReadToEndAsync()).ShouldBeGreaterThan(ResponseSize);
        waiting.ForEach(reader => reader.Dispose());
        await WaitUntilAsync(() => Task.FromResult(memory.Held == 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000_000)]
    public async Task Responses_Should_CountAsExecutions_When_MoreAreReadSlowlyThanAllowed(int largestCachedResponse)
    {
        await using var host = await GraphQLHost.StartListeningAsync(
            options =>
            {
                options.MaxConcurrentExecutions = 1;
                options.MaxConcurrentResponses = 1;
                options.MaxQueuedExecutions = 0;
                options.LargestCachedResponse = largestCachedResponse;
            },
            services => new GraphQLServerBuilder(services).AddDataVersion<TestDataVersion>());
        using var client = new HttpClient { BaseAddress = host.Address };

        var (first, firstStatus) = await SlowReader.SendAsync(host.Address, Large);
        firstStatus.ShouldBe(200);
        (await EchoAsync(client)).ShouldBeNull();

        // The second one comes from memory where it is kept.
        var (second, secondStatus) = await SlowReader.SendAsync(host.Address, Large);
        secondStatus.ShouldBe(200);
        (await EchoAsync(client)).ShouldBe(HttpErrorCodes.ServerBusy);

        (await second.ReadToEndAsync()).ShouldBeGreaterThan(ResponseSize);
        await WaitUntilAsync(async () => await EchoAsync(client) is null);
        (await first.ReadToEndAsync()).ShouldBeGreaterThan(ResponseSize);
        await WaitUntilAsync(() => Task.FromResult(host.Service<ResponseMemory>().Held == 0));
        first.Dispose();
        second.Dispose();

    }

    /// <summary>Sends a small request that has not been answered before, and gives the code of its error; null where it has none.</summary>
    private static async Task<string?> EchoAsync(HttpClient client)
    {
        using var response = await client.PostAsync("/graphql", GraphQLHost.Json($$"""{"query":"{ echo(value: \"{{Guid.NewGuid()}}\") }"}"""));
        return (await response.ReadResponseAsync()).Code();
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            await Task.Delay(5, timeout.Token);
        }
    }
}
