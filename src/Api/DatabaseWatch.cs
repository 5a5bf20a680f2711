using Contested.Api.Persistence;
using Contested.GraphQL.EntityFrameworkCore.Databases;

namespace Contested.Api;

/// <summary>Asks the database every second whether it answers, once there is a dataset, and logs when it is lost and found.</summary>
internal sealed partial class DatabaseWatch(
    ServedDataset dataset, DatabaseAvailability availability, DatabasePreparation preparation, TimeProvider time, ILogger<DatabaseWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // It takes longer than that to give up one that hangs, and to ask another.
    private static readonly TimeSpan PatienceWithSeveral = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LogInterval = TimeSpan.FromMinutes(1);

    private AnsweringServer? _server;
    private long _lostAt;
    private long _loggedAt;
    private int _attempts;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await preparation.Ready.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (preparation.Ready.IsCompletedSuccessfully && !stoppingToken.IsCancellationRequested)
        {
            await WatchAsync(stoppingToken);
            await Task.Delay(Interval, time, stoppingToken);
        }
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        // There is an end to each attempt, however late, before there is another.
        var begun = time.GetTimestamp();
        var asking = dataset.AskAsync(cancellationToken);
        if (await Task.WhenAny(asking, Task.Delay(dataset.HasSeveralServers ? PatienceWithSeveral : Patience, time, cancellationToken)) != asking)
        {
            SetLost(null);
        }

        try
        {
            SetFound((await asking.WaitAsync(cancellationToken))?.Server, hasHung: time.GetElapsedTime(begun) > ServedDataset.Patience);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            SetLost(exception);
        }
    }

    private void SetLost(Exception? exception)
    {
        if (!availability.IsLost)
        {
            (_lostAt, _loggedAt, _attempts) = (time.GetTimestamp(), time.GetTimestamp(), 1);
            availability.SetLost();
            LogLost(Reason(exception));
            return;
        }

        _attempts++;
        if (time.GetElapsedTime(_loggedAt) >= LogInterval)
        {
            _loggedAt = time.GetTimestamp();
            LogStillLost(time.GetElapsedTime(_lostAt), _attempts, Reason(exception));
        }
    }

    private void SetFound(AnsweringServer? server, bool hasHung)
    {
        if (server is not null && _server is not null && server.Name != _server.Name)
        {
            LogMoved(server.Name, _server.Name);
            if (hasHung)
            {
                availability.Interrupt(server);
            }
        }

        _server = server ?? _server;
        if (availability.IsLost)
        {
            LogFound(time.GetElapsedTime(_lostAt), _attempts);
        }

        availability.SetFound();
    }

    private static string Reason(Exception? exception) => exception is null
        ? "It has not answered for several seconds."
        : (exception.InnerException ?? exception).Message.ReplaceLineEndings(" ");

    [LoggerMessage(Level = LogLevel.Error, Message = "The database does not answer. What needs it is refused until it does. {Reason}")]
    private partial void LogLost(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database has not answered for {Time}, in {Attempts} attempts. {Reason}")]
    private partial void LogStillLost(TimeSpan time, int attempts, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Data are read from {Server} now, no longer from {Former}.")]
    private partial void LogMoved(string server, string former);

    [LoggerMessage(Level = LogLevel.Information, Message = "The database answers again, after {Time} and {Attempts} attempts.")]
    private partial void LogFound(TimeSpan time, int attempts);
}
