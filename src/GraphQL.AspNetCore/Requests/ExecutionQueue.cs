using System.Threading.RateLimiting;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Telemetry;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Lets only so many operations be executed, and large responses be sent, at once; a few more wait, and the rest are refused.</summary>
internal sealed class ExecutionQueue : IDisposable
{
    private readonly GraphQLServerOptions _options;
    private readonly ServerMetrics _metrics;
    private readonly CostOrderedLimiter _executions;
    private readonly ConcurrencyLimiter _responses;

    public ExecutionQueue(IOptions<GraphQLServerOptions> options, ServerMetrics metrics)
    {
        (_options, _metrics) = (options.Value, metrics);
        _executions = new CostOrderedLimiter(
            _options.MaxConcurrentExecutions, _options.MaxQueuedExecutions, _options.Cost.MaxFieldCost + _options.Cost.MaxTypeCost);
        _responses = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = _options.MaxConcurrentResponses,
            QueueLimit = 0,
        });
        metrics.Observe(
            "contested.graphql.executions", "{operation}", "Operations that are executed.", () => _executions.Running);
        metrics.Observe(
            "contested.graphql.large_responses",
            "{response}",
            "Responses over 64 KiB that are sent.",
            () => _options.MaxConcurrentResponses - _responses.GetStatistics()!.CurrentAvailablePermits);
    }

    /// <summary>Waits for a turn, which ends when the result is disposed.</summary>
    /// <param name="cost">What the operation costs.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask<IDisposable> EnterAsync(double cost, CancellationToken cancellationToken)
    {
        using var waiting = _metrics.StartWaiting();
        try
        {
            return await _executions.EnterAsync(cost, _options.ExecutionTimeout, cancellationToken)
                ?? throw RequestRefusedException.Busy(nameof(GraphQLServerOptions.MaxQueuedExecutions));
        }
        catch (TimeoutException)
        {
            throw RequestRefusedException.Busy(nameof(GraphQLServerOptions.MaxConcurrentExecutions));
        }
    }

    /// <summary>Gives a response that is not small a place among those that are sent; null where there is none.</summary>
    public IDisposable? TakePlace() => _responses.AttemptAcquire() is { IsAcquired: true } place ? place : null;

    /// <summary>Gives a response that is there already a place among those that are sent; where there is none, waits for a turn.</summary>
    /// <param name="responseSize">How many bytes the response has.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <returns>What ends when it is sent; null where it needs no place.</returns>
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask<IDisposable?> TakePlaceAsync(long responseSize, CancellationToken cancellationToken)
    {
        if (responseSize <= ExecutionTurn.SmallResponse)
        {
            return null;
        }

        return TakePlace() ?? await EnterAsync(cost: 0, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _responses.Dispose();
}
