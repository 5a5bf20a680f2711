using System.Diagnostics;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>
/// Knows whether the database answers, so that nobody waits for one that does not, and nobody takes a slow statement for a lost
/// database. A service of the requests, one for each container; without it, each request finds out by itself.
/// </summary>
/// <remarks>Somebody has to ask the database about once a second, and to tell the outcome. Safe for use by many requests at once.</remarks>
public sealed class DatabaseAvailability
{
    // Cancelling a statement asks the database to end it, and waits for that.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    // A database that answers does so several times in this time, as it is asked once a second.
    private static readonly TimeSpan LongSilence = TimeSpan.FromSeconds(3);

    private TaskCompletionSource _loss = NewSignal();
    private long _answered = Stopwatch.GetTimestamp();
    private AnsweringServer? _server;
    private string? _answering;

    /// <summary>Whether the database is known not to answer.</summary>
    public bool IsLost => Volatile.Read(ref _loss).Task.IsCompleted;

    /// <summary>The server to which somebody has connected last; null before anybody has.</summary>
    public AnsweringServer? Server => Volatile.Read(ref _server);

    /// <summary>Somebody has connected to a server, of which a database may have several.</summary>
    /// <param name="name">Tells it from the others.</param>
    /// <returns>The server: the same object for as long as nobody has connected to another.</returns>
    public AnsweringServer OnConnected(string name)
    {
        while (true)
        {
            var before = Server;
            if (before?.Name == name)
            {
                return before;
            }

            var now = new AnsweringServer(name);
            if (Interlocked.CompareExchange(ref _server, now, before) == before)
            {
                return now;
            }
        }
    }

    /// <summary>The database does not answer: those who wait for it give up, and others do not begin to.</summary>
    public void SetLost() => Volatile.Read(ref _loss).TrySetResult();

    /// <summary>A server does not answer, but another one does: those who wait for any but that one give up, and may begin anew.</summary>
    /// <param name="answering">The server that answers.</param>
    public void Interrupt(AnsweringServer answering)
    {
        Volatile.Write(ref _answering, answering.Name);
        Interlocked.Exchange(ref _loss, NewSignal()).TrySetResult();
    }

    /// <summary>The database has answered.</summary>
    public void SetFound()
    {
        Volatile.Write(ref _answered, Stopwatch.GetTimestamp());
        if (IsLost)
        {
            Volatile.Write(ref _loss, NewSignal());
        }
    }

    /// <summary>Waits for work on the database, but not for a database that does not answer.</summary>
    /// <param name="work">The work. It may go on after nobody waits for it any more, and cleans up after itself.</param>
    /// <param name="server">The server that works; null where that is not known yet.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="DataUnavailableException">The database does not answer; with an inner exception where that was not known before.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled, and the database answers.</exception>
    public async Task WaitAsync(Func<CancellationToken, Task> work, AnsweringServer? server, CancellationToken cancellationToken)
    {
        var loss = Volatile.Read(ref _loss).Task;
        if (loss.IsCompleted)
        {
            throw new DataUnavailableException();
        }

        var begun = Stopwatch.GetTimestamp();
        var interruption = new CancellationTokenSource();
        var working = work(interruption.Token);
        var end = NewSignal();
        await using (cancellationToken.UnsafeRegister(end => ((TaskCompletionSource)end!).TrySetResult(), end))
        {
            await Task.WhenAny(working, end.Task, loss);
            while (loss.IsCompleted && !IsLost && server is not null && server.Name == Volatile.Read(ref _answering) && !end.Task.IsCompleted && !working.IsCompleted)
            {
                loss = Volatile.Read(ref _loss).Task;
                await Task.WhenAny(working, end.Task, loss);
            }
        }

        if (!working.IsCompleted)
        {
            // On a thread of its own: cancelling a statement waits for a database that hangs, and many at once would keep the others.
            _ = Task.Factory.StartNew(interruption.Cancel, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await Task.WhenAny(working, Task.Delay(Grace, CancellationToken.None));
            Observe(working);
            if (loss.IsCompleted || IsSilentSince(begun))
            {
                throw new DataUnavailableException(new TimeoutException());
            }
        }

        await (working.IsCompleted ? working : Task.FromCanceled(cancellationToken));
        Volatile.Write(ref _answered, Stopwatch.GetTimestamp());
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Keeps the failure of work for which nobody waits from being reported as one that nobody has noticed.</summary>
    private static void Observe(Task working) =>
        _ = working.ContinueWith(ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    private bool IsSilentSince(long begun) => Stopwatch.GetElapsedTime(begun) > LongSilence && Volatile.Read(ref _answered) < begun;
}
