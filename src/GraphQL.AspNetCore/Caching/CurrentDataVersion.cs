using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Knows the version of the data, and reads it again when what it knows is older than allowed.</summary>
internal sealed class CurrentDataVersion(
    IDataVersionSource source,
    IOptions<GraphQLServerOptions> options,
    ResponseCache cache,
    TimeProvider time,
    ILogger<CurrentDataVersion> logger)
{
    private readonly Lock _lock = new();
    private Reading? _last;
    private string? _state;

    /// <summary>Gives the version that the data had less than <see cref="GraphQLServerOptions.DataVersionAge"/> ago.</summary>
    /// <returns>The version; null where there are no data, or they cannot be reached.</returns>
    public ValueTask<DataVersion?> GetAsync()
    {
        var last = Volatile.Read(ref _last);
        if (last is null || time.GetElapsedTime(last.StartedAt) >= options.Value.DataVersionAge)
        {
            last = Renew(last);
        }

        return last.Version.IsCompletedSuccessfully ? new(last.Version.Result) : new(last.Version);
    }

    /// <summary>Starts to read, unless another request has done so since.</summary>
    private Reading Renew(Reading? old)
    {
        lock (_lock)
        {
            return _last == old ? _last = new Reading(time.GetTimestamp(), ReadAsync()) : _last!;
        }
    }

    private async Task<DataVersion?> ReadAsync()
    {
        // Not while the lock is held.
        await Task.Yield();
        try
        {
            using var timeout = new CancellationTokenSource(options.Value.ExecutionTimeout);
            var version = await source.ReadAsync(timeout.Token);
            Forget(version?.State);
            return version;
        }
        catch (Exception exception)
        {
            // Requests are executed then, and their errors tell the clients.
            logger.LogWarning(exception, "The version of the data could not be read.");
            Forget(null);
            return null;
        }
    }

    /// <summary>Drops the answers of another version, which take room, and would be stale should that version come back.</summary>
    private void Forget(string? state)
    {
        if (Interlocked.Exchange(ref _state, state) is { } before && before != state)
        {
            cache.Clear();
        }
    }

    private sealed record Reading(long StartedAt, Task<DataVersion?> Version);
}
