using System.Net;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Tests.Telemetry;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

public sealed class ExecutionQueueTests
{
    private const string Wait = """{"query":"{ wait }"}""";
    private const string Echo = """{"query":"{ echo(value: 1) }"}""";

    [Fact]
    public async Task Post_Should_BeToldToTryAgain_When_QueueIsFull()
    {
        await using var host = await GraphQLHost.StartListeningAsync(options =>
        {
            options.MaxConcurrentExecutions = 1;
            options.MaxQueuedExecutions = 0;
        });
        using var client = new HttpClient { BaseAddress = host.Address };
        using var cancellation = new CancellationTokenSource();
        var waiting = client.PostAsync("/graphql", GraphQLHost.Json(Wait), cancellation.Token);
        await host.Signals.Started;

        var refused = await client.PostAsync("/graphql", GraphQLHost.Json(Echo));
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        await host.Signals.Cancelled;

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        (await refused.ReadResponseAsync()).Code().ShouldBe(HttpErrorCodes.ServerBusy);
        (await PostUntilServedAsync(client)).ShouldBe("""{"data":{"echo":1}}""");
    }

    [Fact]
    public async Task Post_Should_WaitForItsTurn_When_QueueHasRoom()
    {
        await using var host = await GraphQLHost.StartListeningAsync(options =>
        {
            options.MaxConcurrentExecutions = 1;
            options.MaxQueuedExecutions = 1;
        });
        using var client = new HttpClient { BaseAddress = host.Address };
        using var cancellation = new CancellationTokenSource();
        var waiting = client.PostAsync("/graphql", GraphQLHost.Json(Wait), cancellation.Token);
        await host.Signals.Started;

        var queued = client.PostAsync("/graphql", GraphQLHost.Json(Echo));
        (await Task.WhenAny(queued, Task.Delay(200))).ShouldNotBe(queued);
        await cancellation.CancelAsync();

        (await (await queued).Content.ReadAsStringAsync()).ShouldBe("""{"data":{"echo":1}}""");
        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }

    [Fact]
    public async Task Post_Should_BeToldToTryAgain_When_ItsTurnDoesNotComeInTime()
    {
        var options = Microsoft.Extensions.Options.Options.Create(new GraphQLServerOptions
        {
            MaxConcurrentExecutions = 1,
            ExecutionTimeout = TimeSpan.FromMilliseconds(50),
        });
        using var queue = new ExecutionQueue(options, TestMetrics.Create());
        using var first = await queue.EnterAsync(0, CancellationToken.None);

        var exception = await Should.ThrowAsync<AspNetCore.Requests.RequestRefusedException>(async () => await queue.EnterAsync(0, CancellationToken.None));

        exception.Code.ShouldBe(HttpErrorCodes.ServerBusy);
    }

    private static async Task<string> PostUntilServedAsync(HttpClient client)
    {
        while (true)
        {
            var response = await client.PostAsync("/graphql", GraphQLHost.Json(Echo));
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                return await response.Content.ReadAsStringAsync();
            }

            await Task.Delay(10);
        }
    }
}
