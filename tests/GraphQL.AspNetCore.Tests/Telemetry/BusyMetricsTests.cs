using System.Diagnostics.Metrics;
using System.Net;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Tests.Telemetry;

/// <summary>What the metrics tell of a server that has too much to do.</summary>
public sealed class BusyMetricsTests : IDisposable
{
    private const string Wait = """{"query":"{ wait }"}""";
    private const string Errors = "contested.graphql.errors";

    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly RecordedMetrics _metrics;
    private readonly AspNetCore.Telemetry.ServerMetrics _server;

    public BusyMetricsTests()
    {
        var meters = _services.GetRequiredService<IMeterFactory>();
        _metrics = new RecordedMetrics(meters);
        _server = new AspNetCore.Telemetry.ServerMetrics(meters);
    }

    public void Dispose()
    {
        _metrics.Dispose();
        _services.Dispose();
    }

    [Fact]
    public async Task Refusal_Should_NameMaxQueuedExecutions_When_QueueIsFull()
    {
        await using var host = await GraphQLHost.StartListeningAsync(options => (options.MaxConcurrentExecutions, options.MaxQueuedExecutions) = (1, 0));
        using var metrics = new RecordedMetrics(host.Service<IMeterFactory>());
        using var client = new HttpClient { BaseAddress = host.Address };
        using var cancellation = new CancellationTokenSource();
        var waiting = client.PostAsync("/graphql", GraphQLHost.Json(Wait), cancellation.Token);
        await host.Signals.Started;

        using var refused = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ echo }"}"""));
        metrics.Observe();
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        await host.Signals.Cancelled;

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        metrics.Sum(Errors, ("error.type", HttpErrorCodes.ServerBusy), ("limit", nameof(GraphQLServerOptions.MaxQueuedExecutions))).ShouldBe(1);
        metrics.Sum("contested.graphql.executions").ShouldBe(1);
        // Both to be parsed, and both to be executed.
        metrics.Count("contested.graphql.queue.wait").ShouldBe(4);
        metrics.Sum("contested.graphql.queue.length").ShouldBe(0);
    }

    [Fact]
    public async Task Refusal_Should_NameMaxConcurrentExecutions_When_TheTurnDoesNotComeInTime()
    {
        using var queue = new ExecutionQueue(
            Options.Create(new GraphQLServerOptions { MaxConcurrentExecutions = 1, ExecutionTimeout = TimeSpan.FromMilliseconds(50) }), _server);
        using var first = await queue.EnterAsync(0, CancellationToken.None);

        var refusal = await Should.ThrowAsync<RequestRefusedException>(async () => await queue.EnterAsync(0, CancellationToken.None));

        refusal.Limit.ShouldBe(nameof(GraphQLServerOptions.MaxConcurrentExecutions));
    }

    [Fact]
    public async Task LargeResponses_Should_BeObserved_When_TheyTakeAPlaceAmongMaxConcurrentResponses()
    {
        using var queue = new ExecutionQueue(Options.Create(new GraphQLServerOptions()), _server);
        using var place = await queue.TakePlaceAsync(1_000_000, CancellationToken.None);

        _metrics.Observe();

        _metrics.Sum("contested.graphql.large_responses").ShouldBe(1);
    }

    [Fact]
    public async Task Refusal_Should_NameMaxHeldRequestBytes_When_TheTurnOfALargeRequestDoesNotComeInTime()
    {
        using var queue = new LargeRequestQueue(
            Options.Create(new GraphQLServerOptions { MaxHeldRequestBytes = 64 * 1024, ExecutionTimeout = TimeSpan.FromMilliseconds(50) }));
        using var first = await queue.EnterAsync(64 * 1024, CancellationToken.None);

        var refusal = await Should.ThrowAsync<RequestRefusedException>(async () => await queue.EnterAsync(64 * 1024, CancellationToken.None));

        refusal.Limit.ShouldBe(nameof(GraphQLServerOptions.MaxHeldRequestBytes));
    }

    [Fact]
    public async Task Refusal_Should_NameMaxHeldResponseBytes_When_ThereIsNoRoomForTheResponse()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.MaxHeldResponseBytes = 0);
        using var metrics = new RecordedMetrics(host.Service<IMeterFactory>());
        using var client = host.CreateClient();

        using var refused = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ a: text(length: 50000) b: text(length: 50000) c: text(length: 50000) }"}"""));

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        metrics.Sum(Errors, ("error.type", HttpErrorCodes.ServerBusy), ("limit", nameof(GraphQLServerOptions.MaxHeldResponseBytes))).ShouldBe(1);
    }

    [Fact]
    public async Task Error_Should_BeCounted_When_TheExecutionTakesLongerThanExecutionTimeout()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50));
        using var metrics = new RecordedMetrics(host.Service<IMeterFactory>());
        using var client = host.CreateClient();

        using var response = await client.PostAsync("/graphql", GraphQLHost.Json(Wait));

        metrics.Sum(Errors, ("error.type", ErrorCodes.ExecutionTimeout)).ShouldBe(1);
    }
}
