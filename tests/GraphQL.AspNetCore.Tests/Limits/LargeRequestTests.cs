using System.Net;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

public sealed class LargeRequestTests
{
    private static readonly string Small = """{"query":"{ echo }"}""".PadRight(LargeRequestQueue.LargestSmallRequest);
    private static readonly string Large = $"{Small} ";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_Should_WaitForItsTurn_When_LargeRequestsTakeWhatThereIs(bool isChunked)
    {
        await using var host = await GraphQLHost.StartListeningAsync(options =>
        {
            options.MaxRequestBodySize = 2 * Large.Length;
            options.MaxHeldRequestBytes = 2 * Large.Length;
        });
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.TransferEncodingChunked = isChunked;
        using var cancellation = new CancellationTokenSource();
        var waiting = client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ wait }"}""".PadRight(2 * Large.Length)), cancellation.Token);
        await host.Signals.Started;

        var queued = client.PostAsync("/graphql", GraphQLHost.Json(Large));
        (await client.PostAsync("/graphql", GraphQLHost.Json(Small))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Task.WhenAny(queued, Task.Delay(200))).ShouldNotBe(queued);
        await cancellation.CancelAsync();

        (await (await queued).Content.ReadAsStringAsync()).ShouldBe("""{"data":{"echo":null}}""");
        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }

    [Fact]
    public async Task Post_Should_BeServed_When_ItIsLargerThanAllMayBeTogether()
    {
        await using var host = await GraphQLHost.StartListeningAsync(options => options.MaxHeldRequestBytes = LargeRequestQueue.LargestSmallRequest);
        using var client = new HttpClient { BaseAddress = host.Address };

        foreach (var length in (int[])[1_000_000, 100_000, 1_000_000])
        {
            (await client.PostAsync("/graphql", GraphQLHost.Json(Small.PadRight(length)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Turn_Should_BeRefused_When_ItDoesNotComeInTime()
    {
        using var queue = new LargeRequestQueue(Microsoft.Extensions.Options.Options.Create(new GraphQLServerOptions
        {
            MaxHeldRequestBytes = 100 * 1024,
            ExecutionTimeout = TimeSpan.FromMilliseconds(50),
        }));
        using var first = await queue.EnterAsync(60 * 1024, CancellationToken.None);

        using var second = await queue.EnterAsync(40 * 1024, CancellationToken.None);
        var exception = await Should.ThrowAsync<RequestRefusedException>(async () => await queue.EnterAsync(1024, CancellationToken.None));

        exception.Code.ShouldBe(HttpErrorCodes.ServerBusy);
    }
}
