using System.Threading.RateLimiting;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Lets requests wait for their turn.</summary>
internal static class ConcurrencyLimiterExtensions
{
    /// <summary>Waits for a turn, which ends when the result is disposed.</summary>
    /// <param name="limiter">Whose turn it is.</param>
    /// <param name="permits">How much of what there is the turn takes.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="queue">The setting of how many may wait.</param>
    /// <param name="turns">The setting of how much of what there is can be taken at once.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <exception cref="RequestRefusedException">Too many wait, or the turn did not come in time.</exception>
    public static async ValueTask<IDisposable> EnterAsync(
        this ConcurrencyLimiter limiter, int permits, TimeSpan patience, string queue, string turns, CancellationToken cancellationToken)
    {
        var free = limiter.AttemptAcquire(permits);
        if (free.IsAcquired)
        {
            return free;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(patience);
        try
        {
            var lease = await limiter.AcquireAsync(permits, timeout.Token);
            return lease.IsAcquired ? lease : throw RequestRefusedException.Busy(queue);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw RequestRefusedException.Busy(turns);
        }
    }
}
