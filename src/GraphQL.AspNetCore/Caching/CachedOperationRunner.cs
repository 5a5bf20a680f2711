using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Contested.GraphQL.AspNetCore.Operations;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Executes queries that an HTTP request needs, such as those behind a page, or finds their answers among those that are kept.</summary>
public sealed class CachedOperationRunner
{
    private readonly OperationRunner _runner;
    private readonly ResponseCache _cache;
    private readonly CurrentDataVersion? _version;

    internal CachedOperationRunner(OperationRunner runner, ResponseCache cache, CurrentDataVersion? version) =>
        (_runner, _cache, _version) = (runner, cache, version);

    /// <summary>Executes a query, or finds its answer.</summary>
    /// <param name="context">The HTTP request that needs the answer.</param>
    /// <param name="request">The query; its meter and services are those of <see cref="OperationRunner"/>.</param>
    /// <returns>The answer in JSON, with its <c>data</c>; null where it has errors, or the server is too busy.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async Task<byte[]?> RunAsync(HttpContext context, GraphQLRequest request)
    {
        using var cacheable = await OpenAsync(context, request);
        if (cacheable is not null && (cacheable.Known ?? await cacheable.WaitForOtherAsync()) is { } known)
        {
            return known.Body;
        }

        using var response = await _runner.RunAsync(request, context.RequestAborted);
        if (response.Errors.Count > 0)
        {
            return null;
        }

        var answer = JsonMarshal.GetRawUtf8Value(response.Body!.Value).ToArray();
        if (cacheable is not null && answer.Length <= _cache.LargestResponse && !_version!.IsOutdated(cacheable.Version))
        {
            cacheable.Keep(new CachedResponse(answer, ResponseMediaType.Json, Tag: null));
        }

        return answer;
    }

    private async ValueTask<CacheableRequest?> OpenAsync(HttpContext context, GraphQLRequest request)
    {
        if (!_cache.IsOn || _version is null || await _version.GetAsync() is not { } current)
        {
            return null;
        }

        var content = $"{request.OperationName}\n{JsonSerializer.Serialize(request.Variables)}\n{request.Query}";
        var key = RequestKey.OfInner(SHA256.HashData(Encoding.UTF8.GetBytes(content)), current);
        return new CacheableRequest(key, _cache, context) { Version = current, Known = _cache.Find(key) };
    }
}
