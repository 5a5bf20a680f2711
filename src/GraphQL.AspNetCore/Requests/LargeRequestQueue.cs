using System.Threading.RateLimiting;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>
/// Lets only so many bytes of large requests be read and executed at once; further ones wait, and what they send meanwhile stays on
/// its way. Small ones are bounded by their number alone.
/// </summary>
internal sealed class LargeRequestQueue : IDisposable
{
    /// <summary>How many bytes a request has that is not large.</summary>
    public const int LargestSmallRequest = 64 * 1024;

    private const int Unit = 1024;

    private readonly GraphQLServerOptions _options;
    private readonly ConcurrencyLimiter _limiter;

    public LargeRequestQueue(IOptions<GraphQLServerOptions> options)
    {
        _options = options.Value;
        _limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = _options.MaxHeldRequestBytes / Unit,
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Waits for the turn of a large request, which ends when the result is disposed.</summary>
    /// <param name="size">How many bytes its body has, or may have.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <exception cref="RequestRefusedException">The turn did not come in time.</exception>
    public async ValueTask<IDisposable> EnterAsync(long size, CancellationToken cancellationToken)
    {
        var units = (int)Math.Min(size / Unit, _options.MaxHeldRequestBytes / Unit);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_options.ExecutionTimeout);
        try
        {
            // Any number may wait, so there is always a turn.
            return await _limiter.AcquireAsync(units, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw RequestRefusedException.Busy(nameof(GraphQLServerOptions.MaxHeldRequestBytes));
        }
    }

    /// <inheritdoc />
    public void Dispose() => _limiter.Dispose();
}
