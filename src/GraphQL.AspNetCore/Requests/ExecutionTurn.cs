using System.Threading.RateLimiting;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>The turn of a request, which ends when its response is sent: one that a slow reader holds up counts, too.</summary>
/// <param name="lease">Its place among the executions.</param>
/// <param name="responses">The places of large responses that are being sent.</param>
internal sealed class ExecutionTurn(IDisposable lease, ConcurrencyLimiter responses) : IDisposable
{
    /// <summary>How many bytes the web server takes at once; a response with no more needs no place.</summary>
    public const int SmallResponse = 64 * 1024;

    private IDisposable _lease = lease;

    /// <summary>
    /// Lets another request be executed while the response is sent, where there is a place among the responses that are being
    /// sent. One that the web server takes at once needs none.
    /// </summary>
    /// <param name="responseSize">How many bytes the response has.</param>
    public void EndExecution(long responseSize)
    {
        if (responseSize > SmallResponse && responses.AttemptAcquire() is { IsAcquired: true } place)
        {
            _lease.Dispose();
            _lease = place;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _lease.Dispose();
}
