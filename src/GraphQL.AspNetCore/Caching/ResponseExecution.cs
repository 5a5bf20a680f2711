namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>The execution of a request, for which identical requests wait.</summary>
internal sealed class ResponseExecution
{
    private readonly TaskCompletionSource<(CachedResponse? Answer, bool IsAbandoned)> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Waits for the end. The answer is null where it cannot be shared: it has errors, or is too large, or its client has gone
    /// before it was there (abandoned), in which case another request is to be executed for all.
    /// </summary>
    public Task<(CachedResponse? Answer, bool IsAbandoned)> WaitAsync(CancellationToken cancellationToken) => _end.Task.WaitAsync(cancellationToken);

    /// <summary>Tells all who wait; only the first call counts.</summary>
    public void End(CachedResponse? answer, bool isAbandoned) => _end.TrySetResult((answer, isAbandoned));
}
