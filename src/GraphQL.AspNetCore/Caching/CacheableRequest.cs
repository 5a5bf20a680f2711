using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>A request whose answer can be kept, or told by its tag.</summary>
/// <param name="key">What its answer depends on.</param>
/// <param name="cache">Where the answer is kept.</param>
/// <param name="context">The HTTP request.</param>
internal sealed class CacheableRequest(RequestKey key, ResponseCache cache, HttpContext context) : IDisposable
{
    private ResponseExecution? _execution;

    /// <summary>What its answer depends on.</summary>
    public RequestKey Key { get; } = key;

    /// <summary>The version of the data of which the answer is.</summary>
    public required DataVersion Version { get; init; }

    /// <summary>The answer, where it was known when the request came; else null.</summary>
    public CachedResponse? Known { get; init; }

    /// <summary>How long ago the known answer was right, where it cannot be told whether it still is; else null.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>The tag of its answer; null for POST.</summary>
    public string? Tag { get; init; }

    /// <summary>Waits for an identical request that is being executed; where there is none, this one is to be executed for all.</summary>
    /// <returns>The answer; null where this request is to be executed.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<CachedResponse?> WaitForOtherAsync()
    {
        while (true)
        {
            var execution = cache.Join(Key, out var isOwn);
            if (isOwn)
            {
                _execution = execution;
                // Another request may have ended, and kept its answer, after this one looked for it.
                if (cache.Find(Key) is { } kept)
                {
                    Keep(kept);
                    return kept;
                }

                return null;
            }

            var (answer, isAbandoned) = await execution.WaitAsync(context.RequestAborted);
            if (!isAbandoned)
            {
                return answer;
            }
        }
    }

    /// <summary>Keeps the answer, and hands it to all who wait.</summary>
    public void Keep(CachedResponse answer)
    {
        if (_execution is { } execution)
        {
            _execution = null;
            cache.End(Key, execution, answer, isAbandoned: false);
        }
        else if (cache.IsOn)
        {
            cache.Add(Key, answer);
        }
    }

    /// <summary>Lets those who wait go on: there is no answer to share.</summary>
    public void Dispose()
    {
        if (_execution is { } execution)
        {
            _execution = null;
            cache.End(Key, execution, answer: null, context.RequestAborted.IsCancellationRequested);
        }
    }
}
