namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>What tests learn from the resolvers of <see cref="TestSchema"/>.</summary>
internal sealed class TestSignals
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;
    private int _executions;
    private int _arrivals;

    /// <summary>Completes when a resolver waits.</summary>
    public Task Started => _started.Task;

    /// <summary>Completes when the resolver that waits is cancelled.</summary>
    public Task Cancelled => _cancelled.Task;

    /// <summary>How often the mutation has been executed.</summary>
    public int Mutations => _count;

    /// <summary>How many HTTP requests have come.</summary>
    public int Arrivals => _arrivals;

    /// <summary>How often the query that counts has been executed.</summary>
    public int Executions => _executions;

    /// <summary>What the query that counts waits for; by default nothing.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public void Arrive() => Interlocked.Increment(ref _arrivals);

    public async ValueTask<object?> ExecuteAsync(CancellationToken cancellationToken)
    {
        var executions = Interlocked.Increment(ref _executions);
        await Gate.WaitAsync(cancellationToken);
        return executions;
    }

    public int Count() => Interlocked.Increment(ref _count);

    public async ValueTask<object?> WaitAsync(CancellationToken cancellationToken)
    {
        _started.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _cancelled.TrySetResult();
            throw;
        }

        return true;
    }
}
