using System.Threading.RateLimiting;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Lets only so many requests be executed at once; a few more wait, and the rest are refused.</summary>
internal sealed class ExecutionQueue(IOptions<GraphQLServerOptions> options) : IDisposable
{
    private const int RetryAfterSeconds = 1;

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.MaxConcurrentExecutions,
        QueueLimit = options.Value.MaxQueuedExecutions,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for the turn of a request, which ends when the result is disposed.</summary>
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.Value.ExecutionTimeout);
        try
        {
            var lease = await _limiter.AcquireAsync(1, timeout.Token);
            return lease.IsAcquired ? lease : throw Busy();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Busy();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _limiter.Dispose();

    private static RequestRefusedException Busy() => new(
        StatusCodes.Status503ServiceUnavailable,
        HttpErrorCodes.ServerBusy,
        "The server is busy with as many requests as it takes at once. Try again in a moment.")
    {
        RetryAfter = RetryAfterSeconds,
    };
}
