namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>
/// Lets only so many requests be worked on at once. Of those that wait, cheap ones pass expensive ones, and up to seven eighths of the
/// turns are kept free of expensive ones, so that a cheap one seldom waits for one of them to end. Safe for use by many requests at once.
/// </summary>
/// <param name="turns">How many requests are worked on at once: at least 1.</param>
/// <param name="places">How many more wait: 0 or more.</param>
/// <param name="highestCost">What a request costs at most.</param>
internal sealed class CostOrderedLimiter(int turns, int places, double highestCost)
{
    // So that a stream of cheap requests does not keep an expensive one waiting for ever.
    private const int TurnsUntilTheOldest = 4;

    private readonly Lock _lock = new();

    // In the order in which they came.
    private readonly List<Waiter> _waiting = [];
    private int _running;
    private int _handedOn;

    /// <summary>How many requests are worked on now.</summary>
    public int Running => _running;

    /// <summary>Waits for a turn.</summary>
    /// <param name="cost">What the request costs.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <returns>What ends the turn when it is disposed; null where there is no place to wait, or it was given to a cheaper request.</returns>
    /// <exception cref="TimeoutException">The turn did not come in time.</exception>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<IDisposable?> EnterAsync(double cost, TimeSpan patience, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(cost);
        lock (_lock)
        {
            if (_running < TurnsFor(cost))
            {
                _running++;
                return new Turn(this);
            }

            _waiting.Add(waiter);
            if (_waiting.Count > places)
            {
                // The last among the most expensive.
                var dearest = _waiting.Max(waiting => waiting.Cost);
                Leave(_waiting.FindLast(waiting => waiting.Cost == dearest)!, hasTurn: false);
            }
        }

        try
        {
            return await waiter.End.Task.WaitAsync(patience, cancellationToken) ? new Turn(this) : null;
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            Abandon(waiter);
            throw;
        }
    }

    /// <summary>How many turns there are for what costs so much: all for what costs nothing, an eighth for what costs most.</summary>
    private int TurnsFor(double cost) => turns - (int)(turns * 7 / 8 * double.Log(1 + double.Min(cost, highestCost)) / double.Log(1 + highestCost));

    private void Abandon(Waiter waiter)
    {
        lock (_lock)
        {
            if (!_waiting.Remove(waiter) && waiter.End.Task is { IsCompletedSuccessfully: true, Result: true })
            {
                // The turn came at the same moment.
                EndTurn();
            }
        }
    }

    private void EndTurn()
    {
        lock (_lock)
        {
            _running--;
            while (FindNext() is { } next)
            {
                _running++;
                _handedOn++;
                Leave(next, hasTurn: true);
            }
        }
    }

    /// <summary>Finds whose turn it is: mostly that of the cheapest, now and then that of the oldest; null where it is nobody's.</summary>
    private Waiter? FindNext()
    {
        var next = _handedOn % TurnsUntilTheOldest == TurnsUntilTheOldest - 1 ? _waiting.Find(MayRun) : _waiting.MinBy(waiter => waiter.Cost);
        return next is not null && MayRun(next) ? next : null;
    }

    private bool MayRun(Waiter waiter) => _running < TurnsFor(waiter.Cost);

    private void Leave(Waiter waiter, bool hasTurn)
    {
        _waiting.Remove(waiter);
        waiter.End.SetResult(hasTurn);
    }

    private sealed class Waiter(double cost)
    {
        public double Cost { get; } = cost;

        /// <summary>Ends with whether it has its turn.</summary>
        public TaskCompletionSource<bool> End { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn(CostOrderedLimiter limiter) : IDisposable
    {
        private CostOrderedLimiter? _limiter = limiter;

        public void Dispose() => Interlocked.Exchange(ref _limiter, null)?.EndTurn();
    }
}
