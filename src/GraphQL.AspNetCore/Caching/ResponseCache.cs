using System.Collections.Concurrent;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>
/// Keeps answers in memory, the most recently used ones up to a number of bytes, and lets one of several identical requests
/// be executed for all of them. Safe for use by many requests at once.
/// </summary>
internal sealed class ResponseCache(IOptions<GraphQLServerOptions> options) : IDisposable
{
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = options.Value.ResponseCacheSize });
    private readonly ConcurrentDictionary<RequestKey, ResponseExecution> _executions = new();

    /// <summary>Whether answers are kept at all.</summary>
    public bool IsOn { get; } = options.Value.ResponseCacheSize > 0;

    /// <summary>How many bytes of an answer are kept at most.</summary>
    public int LargestResponse { get; } = (int)Math.Min(options.Value.LargestCachedResponse, options.Value.ResponseCacheSize);

    /// <summary>Gives the answer to a request; null where it is not known.</summary>
    public CachedResponse? Find(RequestKey key) => IsOn ? _answers.Get<CachedResponse>(key) : null;

    /// <summary>Keeps an answer.</summary>
    public void Add(RequestKey key, CachedResponse answer) =>
        _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size });

    /// <summary>Gives the execution of a request that is under way, or starts one.</summary>
    /// <param name="key">The request.</param>
    /// <param name="isOwn">Whether the caller is the one that executes, and has to end it.</param>
    public ResponseExecution Join(RequestKey key, out bool isOwn)
    {
        var own = new ResponseExecution();
        var joined = _executions.GetOrAdd(key, own);
        isOwn = joined == own;
        return joined;
    }

    /// <summary>Ends an execution of the caller's own, and hands its answer to all who wait.</summary>
    public void End(RequestKey key, ResponseExecution execution, CachedResponse? answer, bool isAbandoned)
    {
        if (answer is not null)
        {
            Add(key, answer);
        }

        _executions.TryRemove(KeyValuePair.Create(key, execution));
        execution.End(answer, isAbandoned);
    }

    /// <summary>Forgets all answers.</summary>
    public void Clear() => _answers.Clear();

    /// <inheritdoc />
    public void Dispose() => _answers.Dispose();
}
