using System.Threading.RateLimiting;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Lets only so many requests be executed, and large responses be sent, at once; a few more wait, and the rest are refused.</summary>
internal sealed class ExecutionQueue(IOptions<GraphQLServerOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter _executions = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.MaxConcurrentExecutions,
        QueueLimit = options.Value.MaxQueuedExecutions,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private readonly ConcurrencyLimiter _responses = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.MaxConcurrentResponses,
        QueueLimit = 0,
    });

    /// <summary>Waits for the turn of a request.</summary>
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask<ExecutionTurn> EnterAsync(CancellationToken cancellationToken) =>
        new(await _executions.EnterAsync(1, options.Value.ExecutionTimeout, cancellationToken), _responses);

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
}
