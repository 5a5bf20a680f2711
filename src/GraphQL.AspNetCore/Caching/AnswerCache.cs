using System.Collections.Concurrent;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>
/// Keeps answers in memory, the most recently used ones up to a number of bytes, and lets one of several identical requests
/// be executed for all of them. Safe for use by many requests at once.
/// </summary>
internal sealed class AnswerCache(IOptions<GraphQLServerOptions> options) : IDisposable
{
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = options.Value.AnswerCacheSize });
    private readonly ConcurrentDictionary<RequestKey, AnswerExecution> _executions = new();

    /// <summary>Whether answers are kept at all.</summary>
    public bool IsOn { get; } = options.Value.AnswerCacheSize > 0;

    /// <summary>How many bytes of an answer are kept at most.</summary>
    public int LargestAnswer { get; } = (int)Math.Min(options.Value.LargestCachedAnswer, options.Value.AnswerCacheSize);

    /// <summary>Gives the answer to a request; null where it is not known.</summary>
    public CachedAnswer? Find(RequestKey key) => IsOn ? _answers.Get<CachedAnswer>(key) : null;

    /// <summary>Keeps an answer.</summary>
    public void Add(RequestKey key, CachedAnswer answer) =>
        _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size });

    /// <summary>Gives the execution of a request that is under way, or starts one.</summary>
    /// <param name="key">The request.</param>
    /// <param name="isOwn">Whether the caller is the one that executes, and has to end it.</param>
    public AnswerExecution Join(RequestKey key, out bool isOwn)
    {
        var own = new AnswerExecution();
        var joined = _executions.GetOrAdd(key, own);
        isOwn = joined == own;
        return joined;
    }

    /// <summary>Ends an execution of the caller's own, and hands its answer to all who wait.</summary>
    public void End(RequestKey key, AnswerExecution execution, CachedAnswer? answer, bool isAbandoned)
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
