using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.Types;
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
    // A version that takes longer to read is not waited for: requests are answered from what they themselves read, or from the cache.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private Reading? _last;
    private KnownVersion? _known;

    /// <summary>Gives the version that the data had less than <see cref="GraphQLServerOptions.DataVersionAge"/> ago.</summary>
    /// <returns>The version; null where there are no data, or they cannot be reached.</returns>
    public ValueTask<DataVersion?> GetAsync()
    {
        var last = Volatile.Read(ref _last);
        if (last is null
            || (time.GetElapsedTime(last.StartedAt) >= options.Value.DataVersionAge && !IsOverdue(last))
            || (last.Version.IsCompletedSuccessfully && last.Version.Result is { } version && IsOutdated(version)))
        {
            last = Renew(last);
        }

        return last.Version.IsCompletedSuccessfully ? new(last.Version.Result) : new(WaitAsync(last));
    }

    /// <summary>
    /// Whether any data have been read from elsewhere since a version was read. What has been read for it may then be of another, even of
    /// an older one.
    /// </summary>
    public bool IsOutdated(DataVersion version) => !ReferenceEquals(version.Origin, source.Origin);

    /// <summary>
    /// Gives the version that the data had when it could be read last, if that is less than
    /// <see cref="GraphQLServerOptions.StaleAnswerAge"/> ago; else null.
    /// </summary>
    /// <param name="age">How long ago that was.</param>
    public DataVersion? FindRecent(out TimeSpan age)
    {
        var known = Volatile.Read(ref _known);
        age = known is null ? default : time.GetElapsedTime(known.ReadAt);
        return age < options.Value.StaleAnswerAge ? known?.Version : null;
    }

    /// <summary>Whether a reading has been waited for in vain: another would not come sooner, and nobody should wait twice.</summary>
    private bool IsOverdue(Reading reading) => !reading.Version.IsCompleted && time.GetElapsedTime(reading.StartedAt) >= Patience;

    /// <summary>Starts to read, unless another request has done so since.</summary>
    private Reading Renew(Reading? old)
    {
        lock (_lock)
        {
            return _last == old ? _last = new Reading(time.GetTimestamp(), ReadAsync()) : _last!;
        }
    }

    private async Task<DataVersion?> WaitAsync(Reading reading)
    {
        var left = Patience - time.GetElapsedTime(reading.StartedAt);
        try
        {
            return await reading.Version.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
        }
        catch (TimeoutException)
        {
            return null;
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
            Know(version);
            return version;
        }
        catch (DataUnavailableException)
        {
            return null;
        }
        catch (Exception exception)
        {
            // Requests are executed then, and their errors tell the clients.
            logger.LogWarning(exception, "The version of the data could not be read.");
            return null;
        }
    }

    /// <summary>Drops the answers of another version, which take room, and would be stale should that version come back.</summary>
    private void Know(DataVersion? version)
    {
        var known = version is null ? null : new KnownVersion(version, time.GetTimestamp());
        if (Interlocked.Exchange(ref _known, known) is { } before && before.Version.State != version?.State)
        {
            cache.Clear();
        }
    }

    private sealed record Reading(long StartedAt, Task<DataVersion?> Version);

    private sealed record KnownVersion(DataVersion Version, long ReadAt);
}
