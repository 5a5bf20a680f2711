using Contested.Api.Configuration;
using Microsoft.Extensions.Options;

namespace Contested.Api.Health;

/// <summary>Keeps the server listening for a while once it is asked to stop.</summary>
internal sealed partial class ShutdownNotice(
    IOptions<ShutdownSettings> settings, IOptions<HostOptions> host, ILogger<ShutdownNotice> logger) : IHostedLifecycleService
{
    private readonly TimeSpan _notice = settings.Value.ReadNotice();

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The host stops nothing before this has ended.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        LogStopping(_notice, host.Value.ShutdownTimeout - _notice);
        await Task.Delay(_notice, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "The server is stopping: it is not ready from now on, takes requests for another {Notice}, and then gives those under way {Timeout}.")]
    private partial void LogStopping(TimeSpan notice, TimeSpan timeout);
}
