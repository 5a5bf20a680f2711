namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>What tests learn from the resolvers of <see cref="TestSchema"/>.</summary>
internal sealed class TestSignals
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    /// <summary>Completes when a resolver waits.</summary>
    public Task Started => _started.Task;

    /// <summary>Completes when the resolver that waits is cancelled.</summary>
    public Task Cancelled => _cancelled.Task;

    /// <summary>How often the mutation has been executed.</summary>
    public int Mutations => _count;

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
