using System.Threading.RateLimiting;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Telemetry;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Lets only so many requests be executed, and large responses be sent, at once; a few more wait, and the rest are refused.</summary>
internal sealed class ExecutionQueue : IDisposable
{
    private readonly GraphQLServerOptions _options;
    private readonly ServerMetrics _metrics;
    private readonly ConcurrencyLimiter _executions;
    private readonly ConcurrencyLimiter _responses;

    public ExecutionQueue(IOptions<GraphQLServerOptions> options, ServerMetrics metrics)
    {
        (_options, _metrics) = (options.Value, metrics);
        _executions = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = _options.MaxConcurrentExecutions,
            QueueLimit = _options.MaxQueuedExecutions,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
        _responses = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = _options.MaxConcurrentResponses,
            QueueLimit = 0,
        });
        metrics.Observe(
            "contested.graphql.executions", "{request}", "Requests that are executed.", () => InUse(_executions, _options.MaxConcurrentExecutions));
        metrics.Observe(
            "contested.graphql.large_responses", "{response}", "Responses over 64 KiB that are sent.", () => InUse(_responses, _options.MaxConcurrentResponses));
    }

    /// <summary>Waits for the turn of a request.</summary>
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask<ExecutionTurn> EnterAsync(CancellationToken cancellationToken)
    {
        const string Queue = nameof(GraphQLServerOptions.MaxQueuedExecutions);
        const string Turns = nameof(GraphQLServerOptions.MaxConcurrentExecutions);
        using var waiting = _metrics.StartWaiting();
        return new ExecutionTurn(await _executions.EnterAsync(1, _options.ExecutionTimeout, Queue, Turns, cancellationToken), _responses);
    }

    /// <summary>Gives a response that is there already a place among those that are sent; where there is none, waits for a turn.</summary>
    /// <param name="responseSize">How many bytes the response has.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <returns>What ends when it is sent; null where it needs no place.</returns>
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask<IDisposable?> EnterAsync(long responseSize, CancellationToken cancellationToken)
    {
        if (responseSize <= ExecutionTurn.SmallResponse)
        {
            return null;
        }

        return _responses.AttemptAcquire() is { IsAcquired: true } place ? place : await EnterAsync(cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _executions.Dispose();
        _responses.Dispose();
    }

    private static long InUse(ConcurrencyLimiter limiter, int limit) => limit - limiter.GetStatistics()!.CurrentAvailablePermits;
}
